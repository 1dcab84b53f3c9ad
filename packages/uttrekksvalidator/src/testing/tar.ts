/** One file of a tar, header and all, with any name and type: for packages no honest program would make. */
export function tarblokk(navn: string, innhold: string, type = '0', lenke = ''): Buffer {
  const hode = Buffer.alloc(512);
  const bytes = Buffer.from(innhold);
  hode.write(navn, 0, 100);
  hode.write('0000644\0', 100);
  hode.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  hode.write('00000000000\0', 136);
  hode.write('        ', 148);
  hode.write(type, 156);
  hode.write(lenke, 157, 100);
  hode.write('ustar\0' + '00', 257);
  const sum = hode.reduce((total, byte) => total + byte, 0);
  hode.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([hode, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}
