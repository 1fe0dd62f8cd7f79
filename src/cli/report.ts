import { writeReport } from "../report/write.ts";
import { exitCodeOf, reportError } from "./fail.ts";

interface ReportFlags {
  readonly outDir?: string;
  readonly excel?: boolean;
  readonly interfaceLanguage?: string;
  readonly quiet?: true;
  readonly debug?: true;
}

/** Writes the report on a folder of results; the result is the exit code, 1 if a file was damaged. */
export async function runReport(folder: string, { outDir = folder, excel = false, interfaceLanguage, quiet, debug }: ReportFlags): Promise<number> {
  let code = 0;
  const onSkipped = (where: string, why: string, damaged: boolean): void => {
    if (damaged) code = 1;
    if (damaged || !quiet) process.stderr.write(`klartext: ${where}: ${why}\n`);
  };
  try {
    const { articles, claims } = await writeReport(folder, { outDir, excel, interfaceLanguage, onSkipped });
    if (!quiet) process.stderr.write(`klartext: ${outDir}/report.html: ${articles} articles, ${claims} claims\n`);
    return code;
  } catch (error) {
    reportError(error, null, debug === true);
    return exitCodeOf(error);
  }
}
