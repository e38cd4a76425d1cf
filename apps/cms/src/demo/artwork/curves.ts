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
  paperFill,
  path,
  ring,
  smoothStep,
  steps,
  WIDTH,
} from './canvas';

/** Stacked distribution curves, the lowest in front; from row to row one population drifts away from the other. */
export function ridges({ accent, random }: Brush): string[] {
  const rows = 21;
  const phase = random() * 6;
  return steps(rows).flatMap((row) => {
    const share = row / (rows - 1);
    const base = mix(390, 1230, share);
    const sway = Math.sin(row * 0.9 + phase);
    const [leftMean, rightMean] = [mix(850, 1010, share) + 26 * sway, mix(1690, 1290, share) + 30 * sway];
    const height = (x: number) =>
      mix(215, 250, random() * 0.02 + share) * bell(x, leftMean, 165 + 14 * sway) +
      mix(290, 205, share) * bell(x, rightMean, 150 - 12 * sway) +
      5 * Math.sin(x / 41 + row * 2.1) * bell(x, (leftMean + rightMean) / 2, 480);
    const line = steps(241).map((step): Point => {
      const x = mix(150, WIDTH - 150, step / 240);
      return [x, base - height(x)];
    });
    const border = line.findIndex(([x]) => x >= (leftMean + rightMean) / 2);
    return [
      path(line, { colour: 'none', fill: paperFill }),
      path(line.slice(0, border + 1), { colour: INK, width: 3.6, opacity: mix(0.6, 0.95, share) }),
      path(line.slice(border), { colour: accent, width: 5, opacity: mix(0.8, 1, share) }),
    ];
  });
}

/** Contour lines of a terrain with one summit (accent) and lower hills; found by marching squares. */
export function contours({ accent, random }: Brush): string[] {
  const hills = [
    { x: 1620, y: 860, width: 260, height: 0.92 },
    { x: 1830, y: 770, width: 150, height: 0.3 },
    ...steps(7).map((index) => ({
      x: mix(180, 2200, (index * 0.37 + 0.05) % 1) + normal(random, 0, 60),
      y: mix(120, 720, random()),
      width: mix(170, 330, random()),
      height: mix(0.25, 0.5, random()),
    })),
  ];
  const heightAt = (x: number, y: number) =>
    hills.reduce(
      (sum, hill) =>
        sum +
        hill.height *
          Math.exp(-(((x - hill.x) / hill.width) ** 2 + ((y - hill.y) / (hill.width * 0.82)) ** 2) / 2),
      0,
    ) +
    0.05 * Math.sin(x / 210) * Math.cos(y / 170);
  const cell = 15;
  return steps(22).flatMap((index) => {
    const level = 0.08 + index * 0.046;
    const lines: Record<'hills' | 'summit', string[]> = { hills: [], summit: [] };
    for (let x = 0; x < WIDTH; x += cell) {
      for (let y = 0; y < HEIGHT; y += cell) {
        const onSummit = level > 0.5 && Math.hypot(x - 1620, y - 860) < 420;
        lines[onSummit ? 'summit' : 'hills'].push(...crossings(heightAt, level, x, y, cell));
      }
    }
    const width = index % 5 === 0 ? 5 : 2.6;
    return [
      curve(lines.hills.join(''), { colour: INK, width, opacity: mix(0.4, 0.9, Math.min(1, index / 12)) }),
      curve(lines.summit.join(''), { colour: accent, width: width * 1.2 }),
    ];
  });
}

/** Where the level crosses the edges of one cell, as path data: none, one or two segments. */
function crossings(
  heightAt: (x: number, y: number) => number,
  level: number,
  x: number,
  y: number,
  cell: number,
): string[] {
  const corners: Point[] = [
    [x, y],
    [x + cell, y],
    [x + cell, y + cell],
    [x, y + cell],
  ];
  const values = corners.map(([cornerX, cornerY]) => heightAt(cornerX, cornerY) - level);
  const points: Point[] = [];
  corners.forEach((from, index) => {
    const next = (index + 1) % 4;
    const to = corners[next];
    const a = values[index];
    const b = values[next];
    if (!to || a === undefined || b === undefined || a > 0 === b > 0) return;
    const share = a / (a - b);
    points.push([mix(from[0], to[0], share), mix(from[1], to[1], share)]);
  });
  const segments: string[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    const [from, to] = [points[index], points[index + 1]];
    if (from && to)
      segments.push(`M${from[0].toFixed(1)} ${from[1].toFixed(1)}L${to[0].toFixed(1)} ${to[1].toFixed(1)}`);
  }
  return segments;
}

/** Many lines that start level; most flatten early, a few climb. One is followed in the accent, with its stations. */
export function paths({ accent, random }: Brush): string[] {
  const count = 46;
  const followed = 6;
  const lines = steps(count).map((index) => {
    const start = mix(1190, 560, index / (count - 1));
    const climb = mix(60, 520, random() ** 2.2);
    const turn = mix(0.2, 0.7, random());
    return lineOf(
      start,
      index === followed ? 830 : Math.min(climb, start - 170),
      index === followed ? 0.52 : turn,
      random() * 9,
    );
  });
  const main = lines[followed] ?? [];
  return [
    ...lines.map((line, index) =>
      path(line, { colour: INK, width: 2.6, opacity: index === followed ? 0 : 0.42 }),
    ),
    path(main, { colour: paperFill, width: 22 }),
    path(main, { colour: accent, width: 8 }),
    ...[30, 84, 122, 158, 205].map((step) => ring(main[step] ?? [0, 0], 17, { colour: accent, width: 8 })),
  ];
}

function lineOf(start: number, climb: number, turn: number, phase: number): Point[] {
  return steps(241).map((step) => {
    const share = step / 240;
    const x = mix(-20, WIDTH + 20, share);
    return [x, start - climb * smoothStep(turn - 0.32, turn + 0.32, share) + 9 * Math.sin(share * 7 + phase)];
  });
}

/** Streams that come in from many heights, braid through one narrow place and leave in order. */
export function streams({ accent, random }: Brush): string[] {
  const count = 44;
  return steps(count).map((index) => {
    const order = index / (count - 1);
    const from = mix(90, 1260, random());
    const bend = mix(-60, 60, random());
    const chosen = index % 11 === 5;
    const line = steps(201).map((step): Point => {
      const share = step / 200;
      const x = mix(-20, WIDTH + 20, share);
      const narrow = mix(560, 790, order);
      const out = mix(300, 1050, order);
      const y =
        mix(from, narrow, smoothStep(0.05, 0.48, share)) +
        (out - narrow) * smoothStep(0.58, 0.86, share) +
        bend * bell(share, 0.26, 0.09);
      return [x, y];
    });
    return path(line, { colour: chosen ? accent : INK, width: chosen ? 7 : 2.6, opacity: chosen ? 1 : 0.55 });
  });
}

/** Dots on one line, joined by half circles: which word looks at which. */
export function attention({ accent, random }: Brush): string[] {
  const count = 25;
  const base = 985;
  const x = (index: number) => mix(200, WIDTH - 200, index / (count - 1));
  const arc = (from: number, to: number) =>
    `M${x(from).toFixed(1)} ${base}A${((x(to) - x(from)) / 2).toFixed(1)} ${((x(to) - x(from)) * 0.44).toFixed(1)} 0 0 1 ${x(to).toFixed(1)} ${base}`;
  const quiet = steps(70).map(() => {
    const from = Math.floor(random() * (count - 1));
    const to = Math.min(count - 1, from + 1 + Math.floor(random() ** 1.9 * 17));
    return curve(arc(from, to), { colour: INK, width: mix(1.6, 4, random() ** 2), opacity: 0.5 });
  });
  const focus = 19;
  const looks = [1, 4, 7, 9, 12, 16];
  return [
    ...quiet,
    ...looks.map((from, index) => curve(arc(from, focus), { colour: accent, width: 4 + ((index * 3) % 8) })),
    path(
      [
        [x(0), base],
        [x(count - 1), base],
      ],
      { colour: INK, width: 2.4, opacity: 0.5 },
    ),
    ...steps(count).map((index) => {
      const chosen = index === focus || looks.includes(index);
      return dot([x(index), base], index === focus ? 26 : chosen ? 16 : 11, chosen ? accent : INK);
    }),
    ...steps(count).flatMap((index) =>
      steps(1 + Math.floor(bell(index, focus, 5) * 5 + random() * 3)).map((row) =>
        dot([x(index), base + 62 + row * 30], 5.5, index === focus ? accent : INK, 0.75),
      ),
    ),
  ];
}
