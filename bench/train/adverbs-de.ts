/** German adverbs and particles that are no adjectives; few corpora of this size have seen them all. */
export const germanAdverbs: ReadonlySet<string> = new Set(`
abends aber abermals abseits allein allemal allenfalls allenthalben allerdings allerorten allerseits allesamt allzu also
andererseits anderenfalls andernfalls andernorts anders anderswo anfangs anscheinend ansonsten anstandslos auch auf aufwärts
auseinander ausgerechnet außerdem außerhalb auswärts bald bedauerlicherweise beinahe beinah beisammen
beiseite beispielsweise beizeiten bekanntlich bereits besonders bestenfalls bestens bisher bislang bisweilen bloß da dabei dadurch
dafür dagegen daheim daher dahin dahinter damals damit danach daneben dann daran darauf daraufhin daraus darin darüber darum darunter
davon davor dazu dazwischen demnach demnächst demzufolge dennoch derart dereinst derzeit deshalb desto deswegen diesmal doch donnerstags
doppelt dort dorther dorthin draußen drinnen drüben drunten durchaus durchweg eben ebenfalls ebenso ehedem eher eigens eilends einerseits
einigermaßen einmal einst einstweilen einstmals endlich erst erstens erstmals etwa etwas fast folglich fort fortan freilich
freitags frühestens frühmorgens gar gegebenenfalls gemeinhin genauso genug gerade geradezu gern gerne
gestern gewissermaßen gleich gleichfalls gleichsam gleichwohl glücklicherweise größtenteils halt halbwegs haufenweise her herab
heran herauf heraus herbei herein herüber herum herunter hervor heute heutzutage hie hier hierauf hierbei hierdurch hierfür hierher
hierhin hiermit hierüber hierzu hierzulande hin hinab hinauf hinaus hindurch hinein hingegen hinten hinterher hinüber hinunter hinweg hinzu
höchst höchstens hoffentlich idealerweise immer immerfort immerhin immerzu indes indessen infolgedessen innen insbesondere insgesamt
insofern insoweit interessanterweise inzwischen irgendwann irgendwie irgendwo irgendwohin ja jahrelang je jedenfalls jederzeit jedesmal
jedoch jemals jetzt jüngst kaum keinesfalls keineswegs kurzerhand längst längstens lange lauter lediglich leider letztens letztlich
lieber links los mal manchmal mancherorts mehr mehrfach mehrmals meinetwegen meist meistens minder mindestens mithin mitnichten mitsamt
mittags mitten mittendrin mittlerweile mittwochs möglicherweise möglichst monatelang montags morgen morgens nachher nachhinein nachmittags
nachts nacheinander nämlich naturgemäß nebenan nebenbei nebenher neuerdings neulich nie niemals nimmer nirgends nirgendwo
noch nochmal nochmals normalerweise notfalls nun nunmehr nur oben obendrein oft oftmals ohnedies ohnehin paradoxerweise partout
probeweise quasi rechts reihenweise rückwärts ringsum rund rundum samstags schätzungsweise scheinbar schließlich schlichtweg schon
schrittweise sehr seinerseits seinerzeit seither selber selbst seltsamerweise seitdem so sobald sodann soeben sofort sogar sogleich
solange somit sondergleichen sonntags sonst soweit sowie sowieso sozusagen spätabends später spätestens stattdessen stellenweise
stets stückweise stundenlang tagelang tags tagsüber teils teilweise trotzdem tunlichst typischerweise überall überallhin überaus
überdies überhaupt übermorgen üblicherweise übrigens umher umhin umso umsonst umständehalber unlängst unten unterdessen
untereinander unterwegs unverrichteterdinge vergebens vergleichsweise vermutlich verständlicherweise viel vielerorts
vielleicht vielmals vielmehr voran voraus vorbei vorab vorderhand vorerst vorgestern vorhin vorher vormals vormittags vorn vorne vornehmlich
vorsichtshalber vorüber vorwärts vorweg vorzugsweise wann warum weg weiterhin weitaus weithin wenigstens wenngleich weshalb weswegen wie
wieder wiederum wieso wo wobei wochenlang wodurch wofür wogegen woher wohin wohl womit womöglich woran worauf woraus worin worüber worum
wovon wozu zeitlebens zeitweise ziemlich zigmal zudem zuerst zugleich zuhause zuletzt zumal zumeist zumindest zunächst
zurück zurzeit zusammen zuvor zuweilen zuzeiten zwangsläufig zwar zweifellos zweifelsohne zweimal zweitens dreimal drittens
`.trim().split(/\s+/));
