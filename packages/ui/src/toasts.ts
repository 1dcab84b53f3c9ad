export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'error';
  readonly action?: { readonly label: string; readonly shortcut?: string; readonly run: () => void };
}

type NewToast = Omit<Toast, 'id'>;

/** Long enough to read; longer when there is something to decide. */
const LIFETIME_MS = { done: 5_000, action: 12_000, error: 20_000 };
const MOST = 3;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Shows a message that goes away by itself; the newest three stay. Answers its id. */
export function showToast(toast: NewToast): number {
  lastId += 1;
  const id = lastId;
  set([...toasts, { ...toast, id }].slice(-MOST));
  setTimeout(() => hideToast(id), LIFETIME_MS[toast.action === undefined ? toast.tone : 'action']);
  return id;
}

export function hideToast(id: number): void {
  if (toasts.some((toast) => toast.id === id)) set(toasts.filter((toast) => toast.id !== id));
}

export const toastStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: (): readonly Toast[] => toasts,
};
