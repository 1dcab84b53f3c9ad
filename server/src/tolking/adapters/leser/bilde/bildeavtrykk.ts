import sharp from 'sharp';

const BREDDE = 17;
const HOEYDE = 16;

/**
 * How a page looks (dHash): 16 rows of 17 grey places, and one bit for each neighbour that is darker. The same page scanned twice differs in a
 * few bits. Reads page images that we have made ourselves, never files from outside.
 */
export async function taBildeavtrykk(fil: string): Promise<string> {
  const graa = await sharp(fil).greyscale().blur(2).resize(BREDDE, HOEYDE, { fit: 'fill' }).raw().toBuffer();
  let ut = '';
  for (let y = 0; y < HOEYDE; y += 1)
    for (let x = 0; x < BREDDE - 1; x += 4) {
      let siffer = 0;
      for (let i = 0; i < 4; i += 1) {
        const [venstre, hoeyre] = [graa[y * BREDDE + x + i] as number, graa[y * BREDDE + x + i + 1] as number];
        siffer = (siffer << 1) | Number(hoeyre < venstre - STOEY);
      }
      ut += siffer.toString(16);
    }
  return ut;
}

/** Grey levels that paper and scanner make of nothing. */
const STOEY = 3;
