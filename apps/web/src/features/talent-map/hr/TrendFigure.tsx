import styles from "./heat-map.module.css";

export interface TrendFigureProps {
  readonly points: readonly { readonly epoch: number; readonly about: number | null }[];
  /** Half of the band round each point: a difference that says nothing. */
  readonly noise: number;
  readonly label: string;
}

const SIZE = { width: 640, height: 200, margin: 24 } as const;

/** The numbers over time, each with the band within which a next one would be no change. What is not shown leaves a gap. */
export function TrendFigure({ points, noise, label }: TrendFigureProps) {
  const top = Math.max(10, ...points.map(({ about }) => (about ?? 0) + noise));
  const inner = { width: SIZE.width - 2 * SIZE.margin, height: SIZE.height - 2 * SIZE.margin };
  const x = (place: number) => SIZE.margin + (points.length === 1 ? inner.width / 2 : (place / (points.length - 1)) * inner.width);
  const y = (value: number) => SIZE.margin + inner.height - (Math.max(value, 0) / top) * inner.height;
  const shown = points.flatMap(({ epoch, about }, place) => (about === null ? [] : [{ epoch, about, place }]));
  const line = shown
    .map(({ about, place }, index) => `${index > 0 && shown[index - 1]?.place === place - 1 ? "L" : "M"}${x(place)} ${y(about)}`)
    .join(" ");
  return (
    <svg className={styles.trend} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label}>
      <line className={styles.axis} x1={SIZE.margin} x2={SIZE.width - SIZE.margin} y1={y(0)} y2={y(0)} />
      {shown.map(({ epoch, about, place }) => (
        <line key={epoch} className={styles.band} x1={x(place)} x2={x(place)} y1={y(about - noise)} y2={y(about + noise)} />
      ))}
      <path className={styles.line} d={line} />
      {shown.map(({ epoch, about, place }) => (
        <circle key={epoch} className={styles.dot} cx={x(place)} cy={y(about)} r={5} />
      ))}
    </svg>
  );
}
