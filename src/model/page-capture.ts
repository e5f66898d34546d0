/** Name and value of a header, in the order and spelling of the wire; each character is one byte (ISO 8859-1). */
export type Header = readonly [name: string, value: string];

/** What the TLS layer of a connection showed. */
export interface TlsFacts {
  /** e.g. `TLSv1.3`. */
  readonly protocol: string;
  /** e.g. `TLS_AES_256_GCM_SHA384`. */
  readonly cipher: string;
  /** SHA-256 of the server's own certificate (DER), 64 hex digits. */
  readonly certificate: string;
}

/** A server's answer. */
export interface PageResponse {
  /** e.g. `1.1`. */
  readonly httpVersion: string;
  readonly status: number;
  /** What the server wrote behind the number; may be empty. */
  readonly reason: string;
  readonly headers: readonly Header[];
  /** Free of its transfer coding (chunks); still in its content coding (gzip, br, deflate). */
  readonly body: Uint8Array;
  /** True where the end of the body was not waited for, as of a redirect that goes on and on. */
  readonly isTruncated: boolean;
}

/** One request and its answer. */
export interface Exchange {
  /** As the URL standard writes it, without fragment. */
  readonly url: string;
  /** ISO 8601 date-time in UTC, when the request was begun. */
  readonly began: string;
  /** Until the answer was complete, in milliseconds. */
  readonly took: number;
  /** The address that was connected to. */
  readonly ip: string;
  /** Null where the connection was not encrypted. */
  readonly tls: TlsFacts | null;
  /** As sent. */
  readonly requestHeaders: readonly Header[];
  readonly response: PageResponse;
}

/** A page as it was fetched: everything by which somebody else can check what was asked and what came. */
export interface PageCapture {
  /** The address that was asked for. */
  readonly asked: string;
  /** Redirects in order, and at the end the page itself. At least one. */
  readonly exchanges: readonly Exchange[];
  /** Whether the rules that sites set for robots were kept. */
  readonly robots: 'obeyed' | 'ignored';
  readonly userAgent: string;
}
