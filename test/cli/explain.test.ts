import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { germanArticle, Workplace } from "../support/binary.ts";

const place = new Workplace();
beforeAll(() => place.write("de.txt", `${germanArticle}\n\nWer soll das bezahlen? Vielleicht hat der Minister den Antrag nicht gelesen.\n`));
afterAll(() => place.remove());

interface Claim {
  readonly id: string;
  readonly type: string;
  readonly polarity: string;
  readonly certainty: string;
  readonly checkWorthiness: number;
  readonly confidence: number;
  readonly source: { readonly kind: string };
}

const claims = (): Claim[] => JSON.parse(place.run(["de.txt"]).stdout).claims;

describe("klartext explain", () => {
  it("lists every claim of the document, and what is left out with the reason", () => {
    const { status, stdout } = place.run(["explain", "de.txt"]);
    expect(status).toBe(0);
    const ids = stdout.split("\n").map((line) => line.split("\t")[0]).filter((id) => id.startsWith("c"));
    expect(ids).toEqual(claims().map(({ id }) => id));
    expect(stdout).toMatch(/^-\tleft out: a question\tWer soll das bezahlen$/m);
  });

  it("leaves out what only announces or comments, and keeps what is asked or learned inside", () => {
    place.write("rents.txt", "Das Amt prüft den Antrag. Eines ist auch klar: Die Mieten steigen weiter. Sie lernt in Nimwegen, was Abhängigkeit heißt. Der Zug kam zu spät, was niemanden wunderte.");
    const german = place.run(["explain", "rents.txt", "--lang", "de"]).stdout;
    expect(german).toMatch(/^-\tleft out: announces what follows\tEines ist auch klar$/m);
    expect(german).toMatch(/^c\d+\t.*\tSie lernt in Nimwegen, was Abhängigkeit heißt$/m);
    expect(german).toMatch(/^c\d+\t.*, takes up the clause before it\twas niemanden wunderte$/m);
    place.write("nations.txt", "The council met on Monday. I doubt it. Then there is the weather. What a bargain. What a country needs is peace and quiet. Many nations, including the Arabs, took part in the talks.");
    const english = place.run(["explain", "nations.txt", "--lang", "en"]).stdout;
    for (const remark of ["I doubt it", "Then there is the weather", "What a bargain"]) {
      expect(english).toMatch(new RegExp(`^-\\tleft out: a remark or a single word\\t${remark}$`, "m"));
    }
    expect(english).toMatch(/^c\d+\t.*\tWhat a country needs is peace and quiet$/m);
    expect(english).toMatch(/^c\d+\t.*\tMany nations, including the Arabs, took part in the talks$/m);
    expect(english).not.toMatch(/\tincluding the Arabs$/m);
  });

  it("says of each claim what the document says of it", () => {
    for (const { id, type, source, polarity, certainty, checkWorthiness, confidence } of claims()) {
      const { stdout } = place.run(["explain", "de.txt", "--claim", id]);
      expect(stdout).toMatch(new RegExp(`^${id}: `));
      expect(stdout).toMatch(new RegExp(`^type: ${type}, \\d+ % against \\d+ % for \\w+; its kind by rule: .+$`, "m"));
      expect(stdout).toMatch(new RegExp(`^source: ${source.kind}; .+$`, "m"));
      expect(stdout).toMatch(new RegExp(`^polarity: ${polarity}; .+$`, "m"));
      expect(stdout).toMatch(new RegExp(`^certainty: ${certainty}; .+$`, "m"));
      expect(stdout).toContain(`check-worthiness: ${checkWorthiness};`);
      expect(stdout).toContain(`confidence: ${confidence} that`);
    }
  });

  it("names the words that decided", () => {
    const { stdout } = place.run(["explain", "de.txt", "--claim", claims().at(-1)?.id ?? ""]);
    expect(stdout).toContain("polarity: negated; \"nicht\" negates its predicate");
    expect(stdout).toContain("certainty: hedged; a word hedges");
    expect(stdout).toMatch(/ {2}for \w+ rather than \w+: .+ \(\+\d\.\d\d\)/);
  });

  it("refuses a claim that the article does not have", () => {
    const { status, stdout, stderr } = place.run(["explain", "de.txt", "--claim", "c99"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/there is no claim "c99"; the article has \d+, c1 to c\d+/);
  });
});
