declare module 'heic-decode' {
  /** Decodes the main picture to RGBA, turned as the file asks. */
  const decode: (valg: {
    buffer: Uint8Array;
  }) => Promise<{ width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }>;
  export = decode;
}
