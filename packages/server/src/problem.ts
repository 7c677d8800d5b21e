import type { Context } from 'hono';

/** What went wrong, and where: RFC 9457. */
export type Problem = {
  readonly status: 400 | 404 | 500 | 503;
  readonly title: string;
  readonly detail: string;
  /** Which part of what was asked, by its name in the address, and what stood there. */
  readonly where?: string;
  readonly saw?: string;
};

/** What was asked cannot be understood, or means nothing here. */
export function notUnderstood(where: string, saw: string, detail: string): Problem {
  return { status: 400, title: 'Not understood', detail, where, saw };
}

/** There is no such thing. */
export function notThere(title: string, detail: string): Problem {
  return { status: 404, title, detail };
}

export function problem(c: Context, { status, title, ...said }: Problem): Response {
  return c.json({ type: 'about:blank', title, status, ...said }, status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  });
}

export function isProblem<T extends object>(value: T | Problem): value is Problem {
  return 'status' in value && 'detail' in value;
}
