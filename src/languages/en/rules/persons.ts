const male = new Set("man men boy father son brother uncle nephew grandfather husband spokesman chairman gentleman".split(" "));
const female = new Set("woman women girl mother daughter sister aunt niece grandmother wife spokeswoman chairwoman".split(" "));
const words = new Set(`child children parent friend neighbour neighbor colleague resident teacher doctor nurse officer official soldier worker
  farmer driver reporter lawyer judge witness owner manager boss cook engineer scientist researcher expert economist analyst critic student
  pupil professor lecturer mayor minister priest pastor fisherman captain shopkeeper baker plumber builder waiter guard prisoner refugee
  patient voter reader writer author editor columnist historian spokesperson adviser advisor aide
  diplomat ambassador senator governor commander general sergeant trader investor executive founder director trustee campaigner activist
  observer visitor passenger passer-by stranger guest host clerk secretary cleaner carer trainee apprentice people`.split(/\s+/));
const endings = /(?:ologist|ician|arian|women|men)$/u;

/** The gender of the person or people that an English noun, in small letters, names: "mother", "residents"; null if it names none. */
export function personGender(noun: string): "Masc" | "Fem" | "any" | null {
  const singular = noun.replace(/s$/u, "");
  if (female.has(noun) || female.has(singular) || noun.endsWith("woman")) return "Fem";
  if (male.has(noun) || male.has(singular) || noun.endsWith("man")) return "Masc";
  return words.has(noun) || words.has(singular) || endings.test(noun) ? "any" : null;
}
