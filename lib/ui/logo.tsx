/** Vigie's mark: a lighthouse that lights both sides. Same drawing as public/icon/vigie.svg; decoration beside the name. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg class="logo" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#2459a8" />
      <path d="M13 10.5 3.5 6.6v7.8zM19 10.5l9.5-3.9v7.8z" fill="#f6c453" />
      <path d="M12 8h8l-4-4.5z" fill="#fff" />
      <path d="M13.2 8h5.6v4.6h-5.6z" fill="#f6c453" />
      <path d="M12 12.6h8v1.8h-8z" fill="#fff" />
      <path d="M13.2 14.4h5.6l.5 4.2h-6.6zM12.4 21h7.2l.8 7h-8.8z" fill="#fff" />
      <path d="M12.7 18.6h6.6l.3 2.4h-7.2z" fill="#9fc1f2" />
    </svg>
  );
}
