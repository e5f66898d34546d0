/** A terminal sends Ctrl-C to every process of a group, so that one key press can arrive twice. In milliseconds. */
const oneKeyPress = 1_000;

/**
 * Runs `work` with a signal that Ctrl-C aborts, so that it can end what it is doing. A second Ctrl-C ends the program
 * at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let first: number | null = null;
  const onInterrupt = () => {
    first ??= performance.now();
    if (performance.now() - first > oneKeyPress) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', onInterrupt);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}
