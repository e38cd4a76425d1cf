import {
  type Brush,
  bell,
  curve,
  dot,
  HEIGHT,
  INK,
  mix,
  normal,
  type Point,
  path,
  ring,
  smoothStep,
  steps,
  WIDTH,
} from './canvas';

/** Horizontal range bars, sorted by their middle, each with its median; the open ones end in dots. */
export function ranges({ accent, random }: Brush): string[] {
  const count = 25;
  const chosen = [8, 15, 21];
  const grid = steps(11).map((index) =>
    path(
      [
        [mix(240, 2160, index / 10), 130],
        [mix(240, 2160, index / 10), 1220],
      ],
      { colour: INK, width: 1.6, opacity: 0.14 },
    ),
  );
  const bars = steps(count).flatMap((index) => {
    const share = index / (count - 1);
    const y = mix(1190, 160, share);
    const middle = mix(520, 1640, share ** 1.5) + normal(random, 0, 42);
    const half = mix(120, 330, share) * mix(0.7, 1.15, random());
    const strong = chosen.includes(index);
    const colour = strong ? accent : INK;
    const median: Point = [middle + normal(random, -half * 0.15, half * 0.12), y];
    const marks = [
      path(
        [
          [middle - half, y],
          [middle + half, y],
        ],
        { colour, width: strong ? 22 : 13, opacity: strong ? 1 : 0.78 },
      ),
      ring(median, strong ? 16 : 10, { colour, width: strong ? 6 : 4 }),
    ];
    const open = share > 0.62 && index % 3 === 0;
    return open
      ? [
          ...marks,
          ...steps(4).map((tail) =>
            dot([middle + half + 38 + tail * 34, y], 8 - tail * 1.5, colour, 0.9 - tail * 0.2),
          ),
        ]
      : marks;
  });
  return [...grid, ...bars];
}

/** A loose cloud of dots that settles, from left to right, into a strict grid. */
export function settling({ accent, random }: Brush): string[] {
  const pitch = 46;
  const columns = Math.floor((WIDTH - 240) / pitch);
  const rows = Math.floor((HEIGHT - 240) / pitch);
  return steps(columns).flatMap((column) =>
    steps(rows).flatMap((row) => {
      const share = column / (columns - 1);
      const loose = 1 - smoothStep(0.12, 0.66, share);
      if (random() < loose * 0.42) return [];
      const spot: Point = [
        140 + column * pitch + normal(random, 0, 62 * loose ** 1.4),
        150 + row * pitch + normal(random, 0, 84 * loose ** 1.4),
      ];
      const chosen = random() < 0.055;
      const radius = mix(8.5, mix(3, 15, random()), loose);
      return [
        dot(
          spot,
          chosen ? radius * 1.35 : radius,
          chosen ? accent : INK,
          chosen ? 1 : mix(0.82, 0.55, loose),
        ),
      ];
    }),
  );
}

/** Observations around a fitted line, each with its residual; the three worst are marked. */
export function residuals({ accent, random }: Brush): string[] {
  const fit = (x: number) => 1010 - 560 * smoothStep(150, 2300, x) - 70 * Math.sin(x / 330);
  const worst = [13, 31, 47];
  const observed = steps(62).map((index) => {
    const x = mix(190, 2210, index / 61) + normal(random, 0, 6);
    const offset = normal(random, 0, 78);
    const far = worst.includes(index) ? (index === 31 ? 290 : -270) : 0;
    return { at: [x, fit(x) + (far || Math.max(-190, Math.min(190, offset)))] as Point, far: far !== 0 };
  });
  const band = (shift: number) =>
    steps(201).map((step): Point => [mix(120, 2280, step / 200), fit(mix(120, 2280, step / 200)) + shift]);
  return [
    ...[-120, 120].map((shift) => path(band(shift), { colour: INK, width: 2, opacity: 0.28 })),
    ...observed.map(({ at, far }) =>
      path([at, [at[0], fit(at[0])]], {
        colour: far ? accent : INK,
        width: far ? 5 : 2.6,
        opacity: far ? 1 : 0.5,
      }),
    ),
    path(band(0), { colour: INK, width: 6 }),
    ...observed.map(({ at, far }) =>
      far ? ring(at, 24, { colour: accent, width: 9 }) : dot(at, 10, INK, 0.9),
    ),
  ];
}

interface Histogram {
  readonly columns: number;
  readonly chosen: number;
  /** Each with its place and width in columns and its height in dots. */
  readonly peaks: readonly { readonly at: number; readonly width: number; readonly height: number }[];
}

/** A histogram of counted dots, one column of it in the accent. */
export const histogram =
  ({ columns, chosen, peaks }: Histogram) =>
  ({ accent, random }: Brush): string[] => {
    const pitch = (WIDTH - 420) / (columns - 1);
    const rise = Math.min(pitch, 49);
    return [
      path(
        [
          [180, 1214],
          [WIDTH - 180, 1214],
        ],
        { colour: INK, width: 3, opacity: 0.6 },
      ),
      ...steps(columns).flatMap((column) => {
        const height = peaks.reduce(
          (sum, peak) => sum + peak.height * bell(column, peak.at, peak.width),
          1 + random() * 2.4,
        );
        return steps(Math.round(height)).map((row) =>
          dot(
            [210 + column * pitch, 1180 - row * rise],
            rise * 0.37,
            column === chosen ? accent : INK,
            column === chosen ? 1 : mix(0.86, 0.6, row / 22),
          ),
        );
      }),
    ];
  };

/** Open rings around one centre, of different reach: a cycle that is watched. */
export function orbits({ accent, random }: Brush): string[] {
  const centre: Point = [1420, 700];
  const at = (radius: number, turn: number): Point => [
    centre[0] + radius * Math.cos(turn * 2 * Math.PI),
    centre[1] + radius * Math.sin(turn * 2 * Math.PI),
  ];
  const ticks = steps(60).map((index) =>
    path([at(96, index / 60), at(index % 5 === 0 ? 128 : 112, index / 60)], {
      colour: INK,
      width: 3,
      opacity: 0.6,
    }),
  );
  const rings = steps(22).flatMap((index) => {
    const radius = 178 + index * 58;
    const start = random();
    const reach = mix(0.3, 0.9, random());
    const strong = index === 2 || index === 5 || index === 11;
    const [from, to] = [at(radius, start), at(radius, start + reach)];
    const arc = `M${from[0].toFixed(1)} ${from[1].toFixed(1)}A${radius} ${radius} 0 ${reach > 0.5 ? 1 : 0} 1 ${to[0].toFixed(1)} ${to[1].toFixed(1)}`;
    const colour = strong ? accent : INK;
    return [
      curve(arc, { colour, width: strong ? 15 : mix(2.6, 8, random() ** 2), opacity: strong ? 1 : 0.72 }),
      dot(to, strong ? 24 : 12, colour),
    ];
  });
  return [...ticks, ...rings, dot(centre, 56, accent)];
}

/** Rows of fine upright strokes, as load is drawn over days; one burst in the accent. */
export function traffic({ accent, random }: Brush): string[] {
  const rows = 7;
  return steps(rows).flatMap((row) => {
    const base = mix(270, 1210, row / (rows - 1));
    const phase = random() * 2;
    const burst = row === 3 ? 0.64 : -1;
    return steps(172).map((index) => {
      const share = index / 171;
      const x = mix(190, WIDTH - 190, share);
      const daily = 0.5 + 0.5 * Math.sin(share * 2 * Math.PI * 3.5 + phase + row * 0.35);
      const peak = burst > 0 ? bell(share, burst, 0.022) : 0;
      const height = 8 + 118 * daily * mix(0.55, 1, random()) + 235 * peak * mix(0.85, 1, random());
      const hot = peak > 0.12;
      return path(
        [
          [x, base],
          [x, base - height],
        ],
        { colour: hot ? accent : INK, width: hot ? 7 : 5, opacity: hot ? 1 : mix(0.5, 0.85, daily) },
      );
    });
  });
}

/** Two groups of observations with their lines of equal density; the smaller one stands out. */
export function clusters({ accent, random }: Brush): string[] {
  const groups = [
    { x: 1000, y: 760, wide: 300, high: 175, tilt: -0.32, count: 620, colour: INK },
    { x: 1830, y: 540, wide: 175, high: 110, tilt: 0.5, count: 230, colour: accent },
  ];
  return groups.flatMap(({ x, y, wide, high, tilt, count, colour }) => {
    const turned = (along: number, across: number): Point => [
      x + along * Math.cos(tilt) - across * Math.sin(tilt),
      y + along * Math.sin(tilt) + across * Math.cos(tilt),
    ];
    const lines = [0.7, 1.25, 1.8, 2.35].map((reach, index) =>
      path(
        steps(121).map((step) => {
          const turn = (step / 120) * 2 * Math.PI;
          return turned(Math.cos(turn) * wide * reach, Math.sin(turn) * high * reach);
        }),
        { colour, width: 4.6 - index * 0.8, opacity: 0.9 - index * 0.18 },
      ),
    );
    const dots = steps(count).map(() =>
      dot(
        turned(normal(random, 0, wide), normal(random, 0, high)),
        mix(3.5, 9.5, random() ** 2),
        colour,
        0.72,
      ),
    );
    return [...dots, ...lines];
  });
}

/** The same range three times, filled in three ways: crowded at the bottom, gathered in the middle, split in two. */
export function oneRange({ accent, random }: Brush): string[] {
  const [left, right] = [260, WIDTH - 260];
  const shapes: ((index: number) => number)[] = [
    () => Math.abs(normal(random, 0, 0.17)),
    () => normal(random, 0.5, 0.13),
    (index) => (index % 5 < 3 ? normal(random, 0.14, 0.07) : normal(random, 0.86, 0.07)),
  ];
  return shapes.flatMap((shape, row) => {
    const base = 400 + row * 370;
    const shares = steps(90)
      .map((index) => Math.min(0.985, Math.max(0.015, shape(index))))
      .sort((a, b) => a - b);
    const heaps = new Map<number, number>();
    const dots = shares.map((share) => {
      const bin = Math.floor(share * 62);
      const height = heaps.get(bin) ?? 0;
      heaps.set(bin, height + 1);
      return dot([mix(left, right, (bin + 0.5) / 62), base - 26 - height * 27], 11, INK, 0.85);
    });
    const median = mix(left, right, shares[45] ?? 0.5);
    const edge = (x: number) =>
      path(
        [
          [x, base - 34],
          [x, base + 46],
        ],
        { colour: accent, width: 9 },
      );
    return [
      ...dots,
      path(
        [
          [left, base + 6],
          [right, base + 6],
        ],
        { colour: accent, width: 9 },
      ),
      edge(left),
      edge(right),
      ring([median, base + 6], 25, { colour: accent, width: 10 }),
    ];
  });
}
