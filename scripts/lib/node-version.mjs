const NEEDED = [20, 19];

/** A sentence when this Node is too old, undefined when it will do. */
export function nodeTooOld(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isNewEnough = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
  return isNewEnough ? undefined : `Node ${version} is too old: Eigenkleur needs Node ${NEEDED.join(".")} or newer (https://nodejs.org).`;
}
