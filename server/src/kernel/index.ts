export * from './aktoer.ts';
export * from './hendelse.ts';
export * from './ids.ts';
export * from './klokke.ts';
export * from './result.ts';
export * from './uow.ts';
