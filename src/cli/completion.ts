import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Shell } from "./shells.ts";

/** What may be completed at one command: its flags, their choices, and its subcommands. */
interface Level {
  readonly name: string;
  readonly flags: readonly { readonly long: string; readonly description: string; readonly choices: readonly string[]; readonly takesValue: boolean }[];
  readonly subcommands: readonly { readonly name: string; readonly description: string }[];
}

/** A script by which a shell completes klartext's commands, flags and their choices; all else is a file. */
export function completionScript(program: CommandUnknownOpts, shell: Shell): string {
  const levels = [levelOf(program), ...program.commands.map(levelOf)];
  return { bash, zsh, fish }[shell](levels);
}

function levelOf(command: CommandUnknownOpts): Level {
  return {
    name: command.name(),
    flags: command.options.filter(({ long }) => long).map(({ long, description, argChoices, required, optional }) => ({ long: long!, description, choices: argChoices ?? [], takesValue: required || optional })),
    subcommands: command.commands.map((sub) => ({ name: sub.name(), description: sub.description() })),
  };
}

/** The shell's words for a level: bash has one list for flags and subcommands, and one for each flag's choices. */
function bash(levels: readonly Level[]): string {
  const cases = levels.map(({ name, flags, subcommands }) => {
    const words = [...subcommands.map((sub) => sub.name), ...flags.map(({ long }) => long)].join(" ");
    const choices = flags.filter((flag) => flag.choices.length > 0).map(({ long, choices }) => `        ${long}) COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$current")); return ;;\n`).join("");
    const files = flags.filter((flag) => flag.takesValue && flag.choices.length === 0).map(({ long }) => long).join("|");
    return `    ${name})\n      case "$previous" in\n${choices}${files === "" ? "" : `        ${files}) COMPREPLY=($(compgen -f -- "$current")); return ;;\n`}      esac\n      words="${words}" ;;\n`;
  });
  return `# bash completion for klartext; put this line into ~/.bashrc: source <(klartext completion bash)
_klartext() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="${levels[0].name}" words=""
  case "\${COMP_WORDS[1]}" in ${levels.slice(1).map(({ name }) => name).join("|")}) [ "$COMP_CWORD" -gt 1 ] && command="\${COMP_WORDS[1]}" ;; esac
  case "$command" in
${cases.join("")}  esac
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _klartext klartext
`;
}

function zsh(levels: readonly Level[]): string {
  const quote = (text: string): string => text.replace(/'/g, "’").replace(/[[\]:\\]/g, "\\$&");
  const specs = ({ flags }: Level): string =>
    flags.map(({ long, description, choices, takesValue }) => `    '${long}[${quote(description)}]${!takesValue ? "" : choices.length > 0 ? `:value:(${choices.join(" ")})` : ":value:_files"}' \\\n`).join("");
  const [main, ...subs] = levels;
  return `#compdef klartext
# zsh completion for klartext; put this line into ~/.zshrc, below compinit: source <(klartext completion zsh)
_klartext() {
  local -a commands=(${main.subcommands.map(({ name, description }) => `'${name}:${quote(description)}'`).join(" ")})
  case "$words[2]" in
${subs.map((level) => `  ${level.name}) _arguments \\\n${specs(level)}    '*:file:_files' ;;\n`).join("")}  *) [[ $CURRENT -eq 2 ]] && _describe 'command' commands
    _arguments \\
${specs(main)}    '*:file:_files' ;;
  esac
}
(( $+functions[compdef] )) && compdef _klartext klartext
`;
}

function fish(levels: readonly Level[]): string {
  const quote = (text: string): string => `'${text.replace(/['\\]/g, "\\$&")}'`;
  const [main, ...subs] = levels;
  const names = subs.map(({ name }) => name).join(" ");
  const flagLines = (level: Level, condition: string): string =>
    level.flags.map(({ long, description, choices, takesValue }) => `complete -c klartext -n ${quote(condition)} -l ${long.slice(2)} -d ${quote(description)}${takesValue ? ` -r${choices.length > 0 ? ` -f -a ${quote(choices.join(" "))}` : ""}` : ""}\n`).join("");
  return [
    "# fish completion for klartext; put this line into ~/.config/fish/config.fish: klartext completion fish | source\n",
    ...main.subcommands.map(({ name, description }) => `complete -c klartext -n __fish_use_subcommand -a ${name} -d ${quote(description)}\n`),
    flagLines(main, `not __fish_seen_subcommand_from ${names}`),
    ...subs.map((level) => flagLines(level, `__fish_seen_subcommand_from ${level.name}`)),
  ].join("");
}
