/** The examples of --help; a test runs each in a folder with these files. */
export const examples: readonly { readonly what: string; readonly command: string }[] = [
  { what: "the claims worth a check, one a line", command: "klartext article.txt | jq -r '.claims[] | select(.checkWorthiness >= 0.5) | .text'" },
  { what: "a table of claims in pandas", command: `klartext article.txt --out article.json && python3 -c 'import json, pandas as pd; print(pd.json_normalize(json.load(open("article.json"))["claims"])[["type", "source.name", "text"]])'` },
  { what: "from standard input, to be read in the terminal", command: "cat article.txt | klartext - --date 2025-08-20 --format pretty" },
  { what: "several articles, one JSON document a line", command: "klartext one.txt two.md > documents.ndjson" },
  { what: "a folder, one result file for each article; again with --resume after a break", command: "klartext . --include '*.txt' --out-dir results --resume --quiet && ls results" },
  { what: "a stream of records, without the articles' words", command: "klartext --input ndjson records.ndjson --text none | jq -c '[.source.id, (.claims | length)]'" },
];
