import './styles/index.css';

export * from './appearance.ts';
export * from './Button.tsx';
export * from './Delayed.tsx';
export * from './EmptyState.tsx';
export * from './fields.tsx';
export * from './Icon.tsx';
export * from './Kbd.tsx';
export * from './Modal.tsx';
export * from './Notice.tsx';
export * from './Popup.tsx';
export * from './paneSize.ts';
export * from './Segments.tsx';
export * from './Splitter.tsx';
export * from './Toaster.tsx';
export * from './toasts.ts';
export * from './useMediaQuery.ts';
