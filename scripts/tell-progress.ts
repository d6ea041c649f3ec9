/** Says on stderr how far it is, each time that one more is done. */
export function tellProgress(what: string, total: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    const [start, end] = process.stderr.isTTY ? ['\r', done < total ? '' : '\n'] : ['', '\n'];
    process.stderr.write(`${start}${what}: ${done} of ${total}${end}`);
  };
}
