/** ln Γ(x) for x > 0, Lanczos approximation (g = 7, nine terms), relative error below 1e-14. */
function logGamma(x: number): number {
  const terms = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
    9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const shifted = x - 1;
  const base = shifted + 7.5;
  const sum = terms.reduce((total, term, index) => total + term / (shifted + index + 1), 0.99999999999980993);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Continued fraction of the incomplete beta function (modified Lentz; DLMF 8.17.22). */
function betaFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  const guard = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return fraction;
}

/** Regularised incomplete beta function I_x(a, b), between 0 and 1. */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast on this side of the mode only.
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(a, b, x)) / a : 1 - (front * betaFraction(b, a, 1 - x)) / b;
}

/** P(T ≤ t) of Student's t with `degrees` degrees of freedom (Abramowitz & Stegun 26.7.1). */
export function studentTProbability(t: number, degrees: number): number {
  const tail = 0.5 * incompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t));
  return t > 0 ? 1 - tail : tail;
}

/** The t for which P(T ≤ t) = `probability` (above one half), by bisection to the last bit that matters. */
export function studentTQuantile(probability: number, degrees: number): number {
  if (!(probability > 0.5 && probability < 1) || !(degrees > 0)) {
    throw new RangeError("A quantile is asked for a probability between one half and one, and at least some degrees of freedom");
  }
  let low = 0;
  let high = 2;
  while (studentTProbability(high, degrees) < probability) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-13 * high; step += 1) {
    const middle = (low + high) / 2;
    if (studentTProbability(middle, degrees) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(|T| ≥ |t|) of Student's t: the two-sided p-value. */
export function studentTTwoSided(t: number, degrees: number): number {
  return incompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t));
}

/** P(F ≤ f) of Fisher's F with `above` and `below` degrees of freedom (Abramowitz & Stegun 26.6.2). */
export function fProbability(f: number, above: number, below: number): number {
  return f <= 0 ? 0 : incompleteBeta(above / 2, below / 2, (above * f) / (above * f + below));
}

/** The x with I_x(a, b) = p for p up to one half, by bisection; small x keep their relative accuracy. */
function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 1_100 && high - low > 1e-15 * high; step += 1) {
    const middle = (low + high) / 2;
    if (incompleteBeta(a, b, middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The f for which P(F ≤ f) = `probability`; each tail is solved from its own side, where figures are exact. */
export function fQuantile(probability: number, above: number, below: number): number {
  if (!(probability > 0 && probability < 1) || !(above > 0) || !(below > 0)) {
    throw new RangeError("A quantile is asked for a probability between zero and one, and at least some degrees of freedom");
  }
  if (probability <= 0.5) {
    const x = betaQuantile(probability, above / 2, below / 2);
    return (below * x) / (above * (1 - x));
  }
  const rest = betaQuantile(1 - probability, below / 2, above / 2);
  return (below * (1 - rest)) / (above * rest);
}
