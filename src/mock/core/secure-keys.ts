import { generateKey, type KeyPool, pause } from './key-pool.js';
import type { RsaKey } from './rsa-key.js';

const poolSize = 16;

/** Keys that have nothing in common, a few of them made before they are asked for. */
export function createSecureKeys(): KeyPool {
  const ready: RsaKey[] = [];
  let filling = false;
  /** One after the other, with pauses: making a key takes a core, which the requests that take some need to sign. */
  const fill = async () => {
    if (filling) return;
    filling = true;
    try {
      while (ready.length < poolSize) {
        await pause(100);
        ready.push(await generateKey());
      }
    } catch {
      // Whoever asks for a key next is told why there is none.
    } finally {
      filling = false;
    }
  };
  return {
    async next() {
      void fill();
      return ready.shift() ?? (await generateKey());
    },
    warm: () => void fill(),
  };
}
