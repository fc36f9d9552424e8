const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

/** Density of the standard normal. */
function density(x: number): number {
  return Math.exp(-0.5 * x * x) / SQRT_TWO_PI;
}

/** P(Z > x) for x ≥ 2.5 by the continued fraction of the Mills ratio (Abramowitz & Stegun 26.2.14), evaluated from its end. */
function upperTail(x: number): number {
  let fraction = x;
  for (let term = 120; term >= 1; term -= 1) fraction = x + term / fraction;
  return density(x) / fraction;
}

/** P(Z ≤ x) − ½ for |x| < 2.5: φ(x)·(x + x³/3 + x⁵/15 + …) (Abramowitz & Stegun 26.2.11). All terms have one sign, so nothing cancels. */
function centre(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return density(x) * sum;
}

/** Φ(x) of the standard normal, relative error below 1e-14 in both tails. */
export function normalProbability(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x <= -2.5) return upperTail(-x);
  if (x >= 2.5) return 1 - upperTail(x);
  return x === 0 ? 0.5 : 0.5 + centre(x);
}

type Coefficients = readonly number[];

/** Written as text, so that the digits of the publication stay as they are; lowest power first. */
const digits = (text: string): Coefficients => text.trim().split(/\s+/u).map(Number);

/** Coefficients of Wichura's algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484. */
const CENTRE_TOP = digits(`3.3871328727963666080e0 1.3314166789178437745e2 1.9715909503065514427e3 1.3731693765509461125e4
  4.5921953931549871457e4 6.7265770927008700853e4 3.3430575583588128105e4 2.5090809287301226727e3`);
const CENTRE_BOTTOM = digits(`1 4.2313330701600911252e1 6.8718700749205790830e2 5.3941960214247511077e3 2.1213794301586595867e4
  3.9307895800092710610e4 2.8729085735721942674e4 5.2264952788528545610e3`);
const MIDDLE_TOP = digits(`1.42343711074968357734e0 4.63033784615654529590e0 5.76949722146069140550e0 3.64784832476320460504e0
  1.27045825245236838258e0 2.41780725177450611770e-1 2.27238449892691845833e-2 7.74545014278341407640e-4`);
const MIDDLE_BOTTOM = digits(`1 2.05319162663775882187e0 1.67638483018380384940e0 6.89767334985100004550e-1 1.48103976427480074590e-1
  1.51986665636164571966e-2 5.47593808499534494600e-4 1.05075007164441684324e-9`);
const TAIL_TOP = digits(`6.65790464350110377720e0 5.46378491116411436990e0 1.78482653991729133580e0 2.96560571828504891230e-1
  2.65321895265761230930e-2 1.24266094738807843860e-3 2.71155556874348757815e-5 2.01033439929228813265e-7`);
const TAIL_BOTTOM = digits(`1 5.99832206555887937690e-1 1.36929880922735805310e-1 1.48753612908506148525e-2 7.86869131145613259100e-4
  1.84631831751005468180e-5 1.42151175831644588870e-7 2.04426310338993978564e-15`);

function polynomial(coefficients: Coefficients, x: number): number {
  let value = 0;
  for (let index = coefficients.length - 1; index >= 0; index -= 1) value = value * x + (coefficients[index] ?? 0);
  return value;
}

/** Φ⁻¹(p) for 0 < p < 1, relative error about 1e-16. */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError("A quantile is asked for a probability strictly between zero and one");
  const offset = probability - 0.5;
  if (Math.abs(offset) <= 0.425) {
    const x = 0.180625 - offset * offset;
    return (offset * polynomial(CENTRE_TOP, x)) / polynomial(CENTRE_BOTTOM, x);
  }
  const root = Math.sqrt(-Math.log(offset < 0 ? probability : 1 - probability));
  const distance =
    root <= 5
      ? polynomial(MIDDLE_TOP, root - 1.6) / polynomial(MIDDLE_BOTTOM, root - 1.6)
      : polynomial(TAIL_TOP, root - 5) / polynomial(TAIL_BOTTOM, root - 5);
  return offset < 0 ? -distance : distance;
}
