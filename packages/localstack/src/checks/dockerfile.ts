/** One stage of a Dockerfile, with what it takes over from the stage it is based on. */
export interface Stage {
  /** As `--target` names it. */
  name: string;
  /** Own instructions, continued lines joined: `COPY --from=build /a ./b`. */
  instructions: string[];
  /** Another stage, or an image. */
  base: string;
}

/** The stages of a Dockerfile, in order. Only what ours uses is understood: no here-documents, no escape directives. */
export function readStages(text: string): Stage[] {
  const joined = text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const stages: Stage[] = [];
  for (const line of joined) {
    const from = /^FROM\s+(\S+)(?:\s+AS\s+(\S+))?/i.exec(line);
    if (from) stages.push({ name: from[2] ?? '', base: from[1] ?? '', instructions: [] });
    else stages.at(-1)?.instructions.push(line);
  }
  return stages;
}

/** A stage's instructions after those of the stages that it is based on. @throws Error when there is no such stage. */
export function allInstructions(stages: readonly Stage[], name: string): string[] {
  const stage = stages.find((candidate) => candidate.name === name);
  if (!stage) throw new Error(`The Dockerfile has no stage "${name}".`);
  const inherited = stages.some(({ name: base }) => base === stage.base)
    ? allInstructions(stages, stage.base)
    : [];
  return [...inherited, ...stage.instructions];
}

/** The variables that an image sets by itself. */
export function imageVariables(instructions: readonly string[]): string[] {
  return instructions
    .filter((line) => line.startsWith('ENV '))
    .flatMap((line) => [...line.matchAll(/([A-Z_]\w*)=/g)].map((match) => match[1] ?? ''));
}
