// Compiled from compromise (MIT) by `npm run forms`; not edited by hand.

/** Verbs with their irregular past tenses and participles, one verb a line. */
export const irregularVerbs = `
arise arose arisen
babysit babysat
be was
become became
begin began begun
blow blew blown
bookkeep bookkept
breathtake breathtook
bring brought
build built
buy bought
choose chose chosen
cling clung
come came
dig dug
dive dove
do done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fling flung
flow flown
forbid forbade forbidden
forego forewent
foresee foresaw
forget forgot forgotten
forgive forgave forgiven
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hide hidden
keep kept
kneel knelt
know knew known
leave left
lend lent
lose lost
make made
meet met
outgrow outgrew outgrown
overcome overcame
override overrode
oversee oversaw overseen
peacekeep peacekept
prove proven
ride rode ridden
riveting rivetung
see saw seen
seek sought
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
shrink shrank shrunk
sing sang sung
sit sat
slay slain
sneak snuck
sow sown
speak spoke spoken
spend spent
spit spat
steal stole stolen
sting stung
storytelling storytellung
strew strewn
strive strove
sweep swept
swim swam swum
take took taken
teach taught
think thought
undergo underwent undergone
undertake undertook
undo undone
wake woken
weave wove woven
weep wept
withdraw withdrew withdrawn
wring wrung
write wrote written
`;

/** Nouns with their irregular plurals, one noun a line. */
export const irregularPlurals = `
abuse abuses
addendum addenda
alga algae
alumna alumnae
alumnus alumni
analysis analyses
antenna antennae
appendix appendices
auntie aunties
avocado avocados
axis axes
bacillus bacilli
beau beaux
bus buses
cactus cacti
calorie calories
chateau chateaux
child children
circus circuses
cookie cookies
corpus corpora
crisis crises
criterion criteria
curriculum curricula
database databases
diagnosis diagnoses
echo echoes
embargo embargoes
epoch epochs
excuse excuses
foot feet
formula formulae
fungus fungi
gas gases
genus genera
goose geese
halo halos
hippopotamus hippopotami
index indices
larva larvae
leaf leaves
libretto libretti
loaf loaves
man men
matrix matrices
memorandum memoranda
modulus moduli
mosquito mosquitoes
mouse mice
movie movies
nebula nebulae
neurosis neuroses
nucleus nuclei
octopus octopi
opus opera
ovum ova
ox oxen
parenthesis parentheses
person people
phenomenon phenomena
pie pies
prognosis prognoses
quiz quizzes
radius radii
referendum referenda
rodeo rodeos
rookie rookies
sex sexes
shoe shoes
sombrero sombreros
stimulus stimuli
stomach stomachs
syllabus syllabi
synopsis synopses
tableau tableaux
thesis theses
thief thieves
tie ties
tooth teeth
tornado tornados
tuxedo tuxedos
vertebra vertebrae
virus viruses
volcano volcanoes
woman women
zombie zombies
`;

/** The numbers from 0 to 99 in words, in order. */
export const numberWords = `
zero
one
two
three
four
five
six
seven
eight
nine
ten
eleven
twelve
thirteen
fourteen
fifteen
sixteen
seventeen
eighteen
nineteen
twenty
twenty-one
twenty-two
twenty-three
twenty-four
twenty-five
twenty-six
twenty-seven
twenty-eight
twenty-nine
thirty
thirty-one
thirty-two
thirty-three
thirty-four
thirty-five
thirty-six
thirty-seven
thirty-eight
thirty-nine
forty
forty-one
forty-two
forty-three
forty-four
forty-five
forty-six
forty-seven
forty-eight
forty-nine
fifty
fifty-one
fifty-two
fifty-three
fifty-four
fifty-five
fifty-six
fifty-seven
fifty-eight
fifty-nine
sixty
sixty-one
sixty-two
sixty-three
sixty-four
sixty-five
sixty-six
sixty-seven
sixty-eight
sixty-nine
seventy
seventy-one
seventy-two
seventy-three
seventy-four
seventy-five
seventy-six
seventy-seven
seventy-eight
seventy-nine
eighty
eighty-one
eighty-two
eighty-three
eighty-four
eighty-five
eighty-six
eighty-seven
eighty-eight
eighty-nine
ninety
ninety-one
ninety-two
ninety-three
ninety-four
ninety-five
ninety-six
ninety-seven
ninety-eight
ninety-nine
`;
