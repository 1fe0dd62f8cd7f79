import type { ContainerKind } from "../batch/containers.ts";
import type { InputKind } from "../article/open.ts";
import type { TableName } from "../output/formats/format.ts";
import type { FormatName } from "../output/formats/index.ts";

/** The flags of the main command, as commander gives them and a configuration file completes them. */
export interface Flags {
  readonly input: InputKind | ContainerKind;
  readonly textField?: string;
  readonly idField?: string;
  readonly dateField?: string;
  readonly titleField?: string;
  readonly languageField?: string;
  readonly format?: readonly FormatName[];
  readonly table?: TableName;
  readonly excel?: boolean;
  readonly interfaceLanguage?: string;
  readonly lang?: string;
  readonly date?: string;
  readonly dateOverride?: boolean;
  readonly text: "none" | "spans" | "full";
  readonly offsets: "codepoint" | "utf16";
  readonly minCheckWorthiness: number;
  readonly actors?: string;
  readonly out?: string;
  readonly outDir?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly limit?: number;
  readonly jobs?: number;
  readonly resume?: boolean;
  readonly watch?: boolean;
  readonly dryRun?: boolean;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
  readonly config?: string;
}
