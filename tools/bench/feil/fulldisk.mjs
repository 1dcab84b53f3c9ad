// Loaded before the program where no small disk can be mounted: while the file named by BENCH_FULL_DISK is there, its writing fails as on a
// full disk. Half a piece is written first, as it may be. What child processes write is not struck. Only the bench loads this.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const flagg = process.env.BENCH_FULL_DISK ?? '';
const full = () => flagg !== '' && fs.existsSync(flagg);
const nei = () =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28, syscall: 'write' });

const handle = await fs.promises.open('/dev/null', 'w');
const prototype = Object.getPrototypeOf(handle);
await handle.close();
for (const navn of ['write', 'writev', 'appendFile', 'writeFile']) {
  const ekte = prototype[navn];
  prototype[navn] = async function (bytes, ...resten) {
    if (!full()) return ekte.call(this, bytes, ...resten);
    if (navn === 'write' && Buffer.isBuffer(bytes)) await ekte.call(this, bytes.subarray(0, bytes.length >> 1));
    throw nei();
  };
}
for (const navn of ['writeFile', 'appendFile']) {
  const ekte = fs.promises[navn];
  fs.promises[navn] = async (...alt) => {
    if (full()) throw nei();
    return ekte(...alt);
  };
}
for (const navn of ['write', 'writev']) {
  const ekte = fs[navn];
  fs[navn] = (...alt) => {
    const svar = alt.at(-1);
    if (full() && typeof svar === 'function') return void process.nextTick(svar, nei());
    return ekte(...alt);
  };
}
syncBuiltinESMExports();
