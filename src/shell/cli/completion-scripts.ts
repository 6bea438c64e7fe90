/** Scripts for shells, from what a command line knows. */

/** The shells for which there is a script. */
export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** A command as completion sees it. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** The values of its argument, where only some are allowed; else it takes paths. */
  readonly choices: readonly string[];
}

interface CompletedOption {
  readonly short: string | null;
  readonly long: string;
  readonly description: string;
  /** Its values, where only some are allowed. */
  readonly choices: readonly string[];
  readonly takesValue: boolean;
}

/** The script, to be sourced by the shell. */
export function completionScript(shell: Shell, commands: readonly CompletedCommand[]): string {
  switch (shell) {
    case "bash":
      return bash(commands);
    case "zsh":
      return zsh(commands);
    case "fish":
      return fish(commands);
  }
}

function namesOf({ short, long }: CompletedOption): string[] {
  return [...(short === null ? [] : [short]), long];
}

function bash(commands: readonly CompletedCommand[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map((option) => {
        const patterns = namesOf(option)
          .map((word) => `"${name} ${word}"`)
          .join("|");
        const words = option.choices.length > 0 ? `-W "${option.choices.join(" ")}"` : "-f";
        return `    ${patterns}) COMPREPLY=($(compgen ${words} -- "$current")); return ;;`;
      }),
  );
  const words = commands.map(({ name, options, choices }) => {
    const own = options.flatMap(namesOf).join(" ");
    return `    ${name}) options="${own}"; choices="${choices.join(" ")}" ;;`;
  });
  return [
    "# Completion of trailproof for bash. Use it with: source <(trailproof completion bash)",
    "_trailproof() {",
    '  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}"',
    '  local options="" choices=""',
    "  COMPREPLY=()",
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} help --help --version" -- "$current"))`,
    "    return",
    "  fi",
    '  case "$command $previous" in',
    ...values,
    "  esac",
    '  case "$command" in',
    ...words,
    `    help) choices="${commands.map(({ name }) => name).join(" ")}" ;;`,
    "  esac",
    '  case "$current" in',
    '    -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;',
    '    *) if [ -n "$choices" ]; then COMPREPLY=($(compgen -W "$choices" -- "$current"));',
    '       else COMPREPLY=($(compgen -f -- "$current")); fi ;;',
    "  esac",
    "}",
    "complete -o filenames -o bashdefault -F _trailproof trailproof",
    "",
  ].join("\n");
}

/** In single quotes nothing has a meaning for a shell but the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function zsh(commands: readonly CompletedCommand[]): string {
  const described = (text: string): string => text.replace(/[[\]:]/g, String.raw`\$&`);
  const spec = (option: CompletedOption): string[] =>
    namesOf(option).map((word) => {
      const value = option.choices.length > 0 ? `(${option.choices.join(" ")})` : "_files";
      return quoted(`*${word}[${described(option.description)}]${option.takesValue ? `:value:${value}` : ""}`);
    });
  const cases = commands.flatMap(({ name, options, choices }) => [
    `    ${name})`,
    `      _arguments ${[...options.flatMap(spec), quoted(`*:argument:${choices.length > 0 ? `(${choices.join(" ")})` : "_files"}`)].join(" \\\n        ")} ;;`,
  ]);
  return [
    "#compdef trailproof",
    "# Completion of trailproof for zsh. Use it with: source <(trailproof completion zsh)",
    "_trailproof() {",
    "  local -a commands=(",
    ...commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`),
    "  )",
    "  if (( CURRENT == 2 )); then _describe command commands; return; fi",
    "  local command=$words[2]",
    "  shift words; (( CURRENT -= 1 ))",
    '  case "$command" in',
    ...cases,
    "  esac",
    "}",
    "compdef _trailproof trailproof",
    "",
  ].join("\n");
}

function fish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, description, options, choices }) => {
    const within = `-n "__fish_seen_subcommand_from ${name}"`;
    return [
      `complete -c trailproof -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
      ...(choices.length > 0 ? [`complete -c trailproof ${within} -f -a ${quoted(choices.join(" "))}`] : []),
      ...options.map((option) => {
        const short = option.short === null ? "" : ` -s ${option.short.slice(1)}`;
        const value = !option.takesValue
          ? ""
          : option.choices.length > 0
            ? ` -x -a ${quoted(option.choices.join(" "))}`
            : " -r -F";
        return `complete -c trailproof ${within} -l ${option.long.slice(2)}${short}${value} -d ${quoted(option.description)}`;
      }),
    ];
  });
  return ["# Completion of trailproof for fish. Use it with: trailproof completion fish | source", ...lines, ""].join(
    "\n",
  );
}
