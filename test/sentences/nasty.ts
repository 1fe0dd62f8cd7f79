import fc from "fast-check";

const pieces = [
  "z.", "B.", "Dr.", "U.S.", "20.", "II.", "don't", "geht’s", "A-B", "Staats-", "3,5", "15:30", "a@b.de", "@x", "#tag", "http://x.de/a(b).",
  "...", "…", "?!", "„", "“", "”", "\"", "»", "«", "(", ")", "[", "]", ":", ";-)", "/", "-", "–", "%", "$5bn", "\u00a0", "\u200b", "\u00ad",
  "👨‍👩‍👧", "🇩🇪", "\ud83d", "\ude00", "e\u0301", "\ufe0f", "\u200d", "\ufeff", " ", "\n", "\n\n", "\r\n", "Der", "er", ".", "!", "'", "`",
];

/** Texts of what tokenizers and sentence splitters stumble over. */
export const nasty = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);

/** Texts that a quadratic pass would not get through within a test's time. */
export const long = ["a.", "1-", "a@", "a-", "'a", "(", "“", ". ", "z. ", "😀", "www.a", "a/b", "Der. "].map((unit) => unit.repeat(100_000));
