import { describe, expect, test } from 'vitest';
import { harFoedselsnummer } from '../journal/foedselsnummer.ts';
import { sammenlignFormat } from './format.ts';
import { endelse, finnType, passerEndelsen } from './innhold.ts';
import { normaliser } from './referanser.ts';

const bytes = (tegn: string) => Buffer.from(tegn, 'latin1');

describe('what a file is', () => {
  test.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['\xff\xd8\xff\xe0', 'jpg'],
    ['II*\0', 'tif'],
    ['\0\0\0\x0cjP  ', 'jp2'],
    ['PK\x03\x04 word/document.xml', 'docx'],
    ['PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text', 'odt'],
    ['PK\x03\x04 annet', 'zip'],
    ['\xd0\xcf\x11\xe0', 'ole'],
    ['RIFF0000WAVE', 'wav'],
    ['<?xml version="1.0"?><a/>', 'xml'],
    ['<!DOCTYPE html>', 'html'],
    ['Hei på deg', 'tekst'],
    ['a\0b', 'ukjent'],
    ['', 'tom'],
  ])('%j is %s', (start, type) => expect(finnType(bytes(start))).toBe(type));

  test('is held against the ending, when that is one we know', () => {
    expect(passerEndelsen('pdf', 'pdf')).toBe(true);
    expect(passerEndelsen('pdf', 'png')).toBe(false);
    expect(passerEndelsen('xyz', 'pdf')).toBeNull();
    expect(endelse('dokumenter/a.b/Brev.PDF')).toBe('pdf');
    expect(endelse('dokumenter/a.b/brev')).toBe('');
  });
});

test.each([
  ['pdf', 'pdf', 'likt'],
  ['PDF', 'pdf', 'likt'],
  ['.pdf', 'pdf', 'likt'],
  ['fmt/354', 'pdf', 'annet-navn'],
  ['fmt/354', 'docx', 'ulikt'],
  ['fmt/99999', 'pdf', 'annet-navn'],
  ['RA-PDF', 'pdf', 'annet-navn'],
  ['PDF/A - ISO 19005-1:2005', 'pdf', 'annet-navn'],
  ['docx', 'pdf', 'ulikt'],
])('format %s for a .%s is %s', (format, ende, svar) => expect(sammenlignFormat(format, ende)).toBe(svar));

test.each([
  ['dokumenter/1.pdf', 'dokumenter/1.pdf'],
  ['./dokumenter//1.pdf', 'dokumenter/1.pdf'],
  ['DOKUMENT\\1.pdf', 'DOKUMENT/1.pdf'],
  ['../1.pdf', null],
  ['dokumenter/../../1.pdf', null],
  ['/etc/passwd', null],
  ['C:\\1.pdf', null],
  ['file:///etc/passwd', null],
])('the path %s is %s', (oppgitt, sti) => expect(normaliser(oppgitt)).toBe(sti));

test.each([
  ['Ola Nordmann 01815010260', true],
  ['018150 10260', true],
  ['01815010261', false],
  ['sak 2024/12345678901', false],
  ['99999999999', false],
  ['tlf. 12345678', false],
])('%s holds a fødselsnummer: %s', (tekst, svar) => expect(harFoedselsnummer(tekst)).toBe(svar));
