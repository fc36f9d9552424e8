/** jsdom has no workers: what a test imports in place of a worker's address leads nowhere. */
export default "/no-worker.js";
