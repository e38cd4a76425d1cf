import { type Finding, refuse, warn } from './finding';

/** How well a role fits the class: SKOS mapping words. */
export const CLASSIFICATION_MATCHES = ['exact', 'close', 'broad', 'narrow'] as const;

/** The scheme of the UK Standard Occupational Classification (Office for National Statistics). */
export const UK_SOC = 'uk-soc';
export const UK_SOC_VERSIONS = ['2010', '2020'] as const;
export type UkSocVersion = (typeof UK_SOC_VERSIONS)[number];

export interface ClassificationDraft {
  readonly scheme: string;
  readonly version: string;
  readonly code: string;
  readonly label: string;
  readonly match: string;
}

export type ClassificationCode =
  | 'scheme-missing'
  | 'version-missing'
  | 'version-unknown'
  | 'code-malformed'
  | 'label-missing'
  | 'wrong-version'
  | 'label-differs'
  | 'match-unknown';

export type ClassificationFinding = Finding<ClassificationCode>;

/**
 * Unit groups whose numbers changed meaning between versions, in the fields that we cover. Source: ONS, SOC 2010
 * and SOC 2020, volume 1. Not the whole classification: a code that is not listed is taken as it is.
 */
const UNIT_GROUPS: Readonly<Record<UkSocVersion, Readonly<Record<string, string>>>> = {
  '2010': {
    '2133': 'IT specialist managers',
    '2134': 'IT project and programme managers',
    '2135': 'IT business analysts, architects and systems designers',
    '2136': 'Programmers and software development professionals',
    '2137': 'Web design and development professionals',
    '2139': 'Information technology and telecommunications professionals n.e.c.',
    '2425': 'Actuaries, economists and statisticians',
  },
  '2020': {
    '2131': 'IT project managers',
    '2132': 'IT managers',
    '2133': 'IT business analysts, architects and systems designers',
    '2134': 'Programmers and software development professionals',
    '2135': 'Cyber security professionals',
    '2136': 'IT quality and testing professionals',
    '2137': 'IT network professionals',
    '2139': 'Information technology professionals n.e.c.',
    '2141': 'Web design professionals',
    '2433': 'Actuaries, economists and statisticians',
    '3544': 'Data analysts',
  },
};

function sameWords(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.join(' ') ?? '';
  return words(a) === words(b);
}

/** A label given short names the title that it begins, as in "Programmers". */
function names(label: string, title: string): boolean {
  const plain = label.trim().toLowerCase();
  return sameWords(label, title) || (plain.length >= 5 && title.toLowerCase().startsWith(plain));
}

/** The official title of a unit group; null for one that is not in our list. */
export function ukSocTitle(version: UkSocVersion, code: string): string | null {
  return UNIT_GROUPS[version][code] ?? null;
}

function codeOf(version: UkSocVersion, label: string): string | null {
  return Object.entries(UNIT_GROUPS[version]).find(([, title]) => names(label, title))?.[0] ?? null;
}

function meaningsOf(code: string): string {
  return UK_SOC_VERSIONS.flatMap((version) => {
    const title = ukSocTitle(version, code);
    return title === null ? [] : [`${title} in SOC ${version}`];
  }).join(' and ');
}

function checkVersion({ version, code, label }: ClassificationDraft): ClassificationFinding[] {
  const known = UK_SOC_VERSIONS.find((candidate) => candidate === version.trim());
  if (known === undefined) {
    const meanings = meaningsOf(code);
    const because = meanings === '' ? '' : ` ${code} is ${meanings}.`;
    return version.trim() === ''
      ? [
          refuse(
            'version-missing',
            'version',
            `Say which version of the UK SOC the code is from: 2010 or 2020.${because}`,
          ),
        ]
      : [
          refuse(
            'version-unknown',
            'version',
            `There is no UK SOC "${version}" here. Use 2010 or 2020.${because}`,
          ),
        ];
  }
  const title = ukSocTitle(known, code);
  if (title !== null && names(label, title)) return [];
  const meantElsewhere = UK_SOC_VERSIONS.find((other) => {
    const otherTitle = other === known ? null : ukSocTitle(other, code);
    return otherTitle !== null && names(label, otherTitle);
  });
  if (meantElsewhere !== undefined) {
    const here = codeOf(known, label);
    const remedy =
      here === null ? `Choose SOC ${meantElsewhere}, or another code.` : `In SOC ${known} that is ${here}.`;
    return [
      refuse(
        'wrong-version',
        'code',
        `${code} is ${ukSocTitle(meantElsewhere, code)} in SOC ${meantElsewhere}. ${remedy}`,
      ),
    ];
  }
  if (title === null) return [];
  return [
    warn(
      'label-differs',
      'label',
      `In SOC ${known}, ${code} is "${title}". Correct the code, or use that label.`,
    ),
  ];
}

function checkUkSoc(draft: ClassificationDraft): ClassificationFinding[] {
  if (!/^[1-9]\d{3}$/.test(draft.code)) {
    return [
      refuse(
        'code-malformed',
        'code',
        `"${draft.code}" is no UK SOC unit group: type its four digits, as in 2134.`,
      ),
      ...(draft.version.trim() === '' ? checkVersion(draft) : []),
    ];
  }
  return checkVersion(draft);
}

function checkOtherScheme({ scheme, version, code }: ClassificationDraft): ClassificationFinding[] {
  if (scheme.trim() === '') {
    return [refuse('scheme-missing', 'scheme', 'Say which classification the code is from, as in "uk-soc".')];
  }
  const findings: ClassificationFinding[] = [];
  if (version.trim() === '') {
    findings.push(
      refuse('version-missing', 'version', `Say which version of ${scheme} the code is from: codes change.`),
    );
  }
  if (code.trim() === '') findings.push(refuse('code-malformed', 'code', 'Type the code.'));
  return findings;
}

/** Checks one classification of a role. A code means nothing without its version: 2136 changed from programmers to testers. */
export function checkClassification(draft: ClassificationDraft): ClassificationFinding[] {
  const findings = draft.scheme === UK_SOC ? checkUkSoc(draft) : checkOtherScheme(draft);
  if (draft.label.trim() === '') {
    findings.push(
      refuse('label-missing', 'label', 'Type the title that the classification gives to the code.'),
    );
  }
  if (!CLASSIFICATION_MATCHES.some((match) => match === draft.match)) {
    findings.push(
      refuse('match-unknown', 'match', `Say how well the role fits: ${CLASSIFICATION_MATCHES.join(', ')}.`),
    );
  }
  return findings;
}
