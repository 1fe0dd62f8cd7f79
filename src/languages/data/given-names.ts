/**
 * Given names common in German- and English-speaking countries and their neighbours, to tell a person's name from a
 * place or a section. Those of office holders in Wikidata (CC0) that occur three times or more, and newer ones.
 */
const names = `
Aaron Abby Abigail Achim Adam Adolf Adrian Agnes Ahmed Aidan Aisha Alain Alan Alasdair Alastair Albert Alberto
Albrecht Alec Alejandro Alessandro Alex Alexander Alexandra Alexis Aleš Alfons Alfonso Alfred Alfredo Ali Alice
Alicia Alina Aline Alison Alistair Allan Allison Alma Alois Amanda Amelia Amelie Amir Amy Ana Ananya Anastasia
Anders Andrea Andreas Andrei Andrej Andrew Andrzej András André Andy Anette Angela Angelika Angelo Angus Anika
Anil Anita Anja Anke Ann Anna Annabel Annalena Anne Anne-Marie Annemarie Annette Anni Annika Anthony Antje
Antoine Anton Antonio Antony Antonín Antti António Armin Arne Arno Arnold Arthur Artur Arturo Ashley Astrid
Audrey Audun Ava Axel Ayşe Barbara Barry Bart Beate Beatrice Beatrix Belinda Bella Ben Benedict Benedikt Bengt
Benjamin Benno Berit Bernadette Bernard Bernd Bernhard Bernt Bert Bertram Bertrand Beth Betsy Bettina Bev Bianca
Bill Birgit Bjarne Björn Bjørn Bob Bobby Bodo Bogdan Boris Brad Brandon Brenda Brendan Brett Brian Bridget
Brigitte Britta Bruce Bruno Burkhard Bärbel Bård Béla Caitlin Cameron Camilla Caren Carl Carla Carlo Carlos
Carmen Caro Carol Carola Carolin Carolina Caroline Carolyn Carsten Casey Catherine Cecilia Cecilie Cem Charles
Charlie Charlotte Chen Cheryl Chiara Chidi Chloe Chris Christa Christel Christian Christiane Christina Christine
Christoph Christophe Christopher Claire Clara Clare Claude Claudia Claudio Claudius Claus Clay Clemens Colin
Connor Conrad Constantin Consuelo Cordula Corinne Cornelia Cosima Craig Cristina Csaba Curt Cynthia Cécile
Dagfinn Dagmar Daisy Damian Dan Dana Daniel Daniela Daniele Danny Daphne Dario Darrell Darren Dave David Deb
Deborah Deepa Delia Denis Denise Dennis Derek Dermot Detlef Detlev Diana Diane Dick Didier Diego Dieter Dietmar
Dietrich Dirk Dmitri Domenico Dominic Dominik Dominique Donald Doreen Doris Dorothea Dorothee Dorothy Doug
Douglas Drew Duncan Dwight Dylan Dörte Eberhard Eckart Eckhard Eddie Edgar Edith Edmund Eduard Eduardo Edward
Edwin Edwina Egon Eike Einar Eirik Ekkehard Elaine Eleanor Elena Elfriede Elias Elif Elin Elio Elisa Elisabeth
Eliza Elizabeth Elke Ella Ellen Ellie Elliot Elmar Else Elvira Elżbieta Emil Emilia Emilio Emily Emma Emmanuel
Engelbert Enno Enrico Enrique Enzo Erhard Eric Erich Erik Erika Erlend Erling Ernestine Ernst Erwin Espen Esther
Ethan Eugen Eugene Eva Evan Eve Evelyn Ewa Ewald Ezra Fabian Fabio Fabrizio Fatima Fatma Federico Felipe Felix
Ferdinand Ferenc Fergus Fernando Fiete Finn Fiona Flavio Flora Florence Florentine Florian Frances Francesco
Francis Francisco Franck Franco Frank Frankie Frans Franz Franz-Josef Franziska François François-Xavier
Françoise Frauke Fred Freddie Fredrik Freya Frieda Friederike Friedhelm Friedrich Fritz Frédéric Félix Gabriel
Gabriele Gareth Gary Gavin Gebhard Geir Gemma Geneviève Geoff Geoffrey Georg George Georges Georgina Gerald
Gerardo Gerd Gergely Gerhard Gernot Gero Gerold Gerrit Gerry Gert Gertrud Gesa Gesine Giancarlo Gianfranco
Gianni Gideon Gilbert Giles Gilles Gillian Gina Giorgio Giovanni Gisela Gitta Giulia Giuliano Giulio Giuseppe
Glenn Gonzalo Gordon Gottfried Graham Greg Gregor Gregory Grete Grzegorz Gudrun Guido Guillaume Gunda Gundula
Gunnar Gunter Guri Gustav Guy Gwen György Gábor Gérard Göran Götz Günter Günther Haakon Hajo Hamish Hanna Hannah
Hanne Hannelore Hannes Hans Hans-Georg Hans-Joachim Hans-Jürgen Hans-Peter Hans-Ulrich Hans-Werner Hansjörg
Harald Harold Harriet Harrison Harry Hartmut Hasan Hassan Hauke Hayley Hazel Heather Hedwig Heide Heidemarie
Heidi Heidrun Heike Heiko Heiner Heinrich Heinz Helen Helena Helene Helga Helge Hellmut Hellmuth Helmut Helmuth
Hendrik Henk Henning Henri Henrietta Henrik Henrike Henry Henryk Herbert Heribert Herman Hermann Hervé Hilary
Hilde Hildegard Hilke Hilmar Hiroshi Holger Holly Horst Howard Hubert Hubertus Hugh Hugo Hugues Håkan Iain Ian
Ibrahim Ida Ignacio Ignazio Igor Ilka Ilse Imke Imogen Imre Ina Ines Inga Inge Ingeborg Ingemar Ingo Ingrid
Inken Insa Irene Irina Iris Irma Irmgard Isaac Isabel Isabella Isabelle Isla István Ivan Ivo Ivy Iwan Jaakko
Jacek Jack Jackie Jacob Jacqueline Jacques Jade Jaime Jake Jakob Jakub James Jamie Jan Jan-Erik Jan-Philipp Jana
Jane Janet Janice Janne Jannik Janusz Jared Jari Jaromír Jaroslav Jarosław Jasmin Jasmine Jason Javier Jay Jean
Jean-Baptiste Jean-Christophe Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Marc Jean-Michel Jean-Paul
Jean-Pierre Jeanette Jeannette Jeff Jeffrey Jelena Jemima Jennifer Jenny Jens Jeremy Jerry Jerzy Jesse Jessica
Jesús Jill Jim Jimmy Jiří Joachim Joan Joana Joanna Jocelyn Jochen Joe Joel Johan Johann Johanna Johannes John
Johnny Jon Jonas Jonathan Joop Jorge Josef Josep Joseph Josephine Josh Joshua Jost José Joyce João Juan Judith
Judy Juha Jule Julia Julian Juliane Julie Juliet Julius Jurek Jussi Justin Justine Justus Jutta János József
Jörg Jörn Jürgen Kai Kaja Karel Karen Karin Karl Karl-Hans Karl-Heinz Karla Karlheinz Karoline Karsten Kaspar
Katalin Kate Katharina Katherine Kathleen Kathrin Kathy Katja Katrin Katy Kay Keira Keith Kelly Ken Kenneth
Kerstin Ketil Kevin Kieran Kilian Kim Kirsten Kirsti Kirstin Kirsty Kjell Kjersti Klaas Klara Klaus Klaus-Dieter
Klaus-Jürgen Klaus-Peter Knut Kofi Konrad Konstantin Konstanze Korbinian Krista Kristen Kristian Kristin
Kristina Kristine Kristof Krystyna Krzysztof Kurt Kwame Kyle Kåre Laila Lajos Lara Larry Lars Lasse Laura Lauren
Laurent Laurenz Lawrence Lea Leah Leander Leif Leila Lena Leni Lennart Leo Leon Leonard Leonardo Leonhard Leonie
Leopoldo Leslie Leszek Levin Lewis Liam Liesbeth Lieselotte Lilli Lina Linda Lindsay Linus Lionel Lisa Lisbeth
Liv Livia Liz Lloyd Logan Lois Lola Lore Lorenz Lorenzo Lothar Lou Louis Louise Lubomír Luc Luca Lucia Luciano
Lucy Ludwig Luigi Luis Luisa Luise Lukas Luke Lutz Luís Lydia László Mabel Maciej Madeleine Maeve Magdalena
Maggie Magnus Maik Maja Malcolm Malte Manfred Manuel Manuela Mara Marc Marcel Marcello Marco Marcos Marcus
Mareike Marek Maren Margaret Margareta Margarete Margarethe Margit Margot Marguerite Maria Marian Marianne
Mariano Marie Marilyn Marina Mario Marion Marit Marita Mariusz Marjorie Mark Markus Marlene Marlies Marlon Marta
Marten Martha Marthe Martin Martina Mary María Massimo Mathias Mathilda Mats Matt Matteo Matthew Matthias Matti
Maureen Maurice Maurizio Max Maximilian Maya Mechthild Mehmet Mel Melanie Melissa Meredith Merete Merle Mette
Mia Michael Michaela Michał Michel Michele Michelle Michèle Mick Mieczysław Miguel Mihály Mikael Mike Mikhail
Miklós Mila Milan Miles Millie Miloš Miranda Miriam Mirjam Mirko Miroslav Mirosław Mitch Mohammed Molly Mona
Monica Monika Morgan Moritz Morten Mustafa Mátyás Máximo Nadia Nadine Nadja Nancy Naomi Natalia Natalie Natascha
Natasha Nathan Neal Ned Neil Nele Nell Ngozi Nicholas Nick Nicola Nicolas Nicole Niels Nigel Niklas Niko
Nikolaus Nils Nina Noah Noel Nora Norbert Norman Ola Olaf Olav Ole Oleg Olena Olga Oliver Olivia Olivier Omar
Ophelia Oscar Oskar Ottilie Ottmar Otto Owen Paavo Pablo Paige Paola Paolo Pascal Pascale Patricia Patrick
Patrizia Paul Paula Paulina Pauline Pavel Paweł Pedro Peggy Pekka Per Perry Pete Peter Petr Petra Phil Philine
Philip Philipp Philippe Phoebe Pia Pier Piero Pierre Pierre-Yves Pieter Pietro Pilar Piotr Polly Poppy Poul
Priya Przemysław Pál Päivi Pål Péter Quentin Rachel Radek Rafael Rafał Raffaele Ragnhild Rahel Rainer Raj Ralf
Ralph Ramón Randy Raphael Ravi Ray Raymond Rebecca Rebekka Regina Reiner Reinhard Reinhold Renate Renato René
Reuben Rhys Ricardo Riccardo Richard Rick Rieke Rita Rob Robert Roberto Robin Robyn Rod Roderich Roderick Roger
Roland Rolf Roman Ron Ronald Ronja Rory Rosalie Rosalind Rosemary Rosie Ross Roswin Roswitha Rowan Roxanne Roy
Ruben Rudi Rudolf Rudy Rufus Rui Rune Rupert Ruprecht Russ Russell Ruth Ryan Ryszard Rüdiger Sabine Sally
Salvatore Sam Samantha Samira Samuel Sandra Sandro Sandy Sanjay Santiago Sara Sarah Sascha Saskia Scott Sean
Sebastian Selma Serena Serge Sergei Sergio Seth Severin Seán Shane Sharon Shaun Shawn Sheila Shirley Sibylle
Siegfried Sigbjørn Sigrid Silke Silvia Simon Simone Sina Sinem Siri Sofia Solveig Sonja Sophia Sophie Spencer
Stacy Stanislav Stanisław Stefan Stefania Stefanie Stefano Steffen Stella Sten Stephan Stephanie Stephen Steve
Steven Stuart Stéphane Sue Susan Susanna Susanne Svein Sven Sven-Erik Svenja Svetlana Swantje Sybille Sylvia
Sylvie Sándor Séamus Sönke Sören Søren Tabitha Tadeusz Tamara Tamás Tanja Tara Tarja Tatiana Tatjana Ted Teresa
Terje Terry Tess Tessa Thea Theo Theodor Theodora Theodore Theresa Thierry Thies Thilo Thomas Thorsten Tibor
Tiffany Till Tillmann Tilman Tim Timo Timothy Tina Tjark Tobias Toby Tom Tomasz Tommy Tomáš Tone Toni Tony Tor
Tore Torsten Tracy Trent Trevor Trine Trond Troy Trygve Udo Ugo Ulf Ulla Ulrich Ulrika Ulrike Ursula Uta Ute Uwe
Uwe-Jens Valentin Valentina Valerie Vanessa Veit Vera Verena Veronica Vesa Vicent Vicente Victor Victoria Vidar
Viktor Ville Vince Vincent Vincenzo Vinzenz Vito Vittorio Vivian Vivien Vladimir Vladimír Vlastimil Volker
Volkmar Volodymyr Václav Walburga Waldemar Walter Walther Waltraud Warren Wayne Wendelin Wendy Wenke Werner
Wesley Wibke Wiebke Wieland Wilfried Wilhelm Willa Willi William Willibald Willy Wim Winfried Winston Wojciech
Wolfgang Wolfram Władysław Xaver Xavier Yannick Yasemin Yuki Yulia Yusuf Yves Yvette Yvonne Zachary Zadie Zara
Zbigniew Zdeněk Zeynep Zita Zoe Zoltán Álvaro Ángel Åsa Élisabeth Éric Étienne Özlem Øystein
`;

export const givenNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
