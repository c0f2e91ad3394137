/** Vigie's mark: a lighthouse that lights both sides. Same drawing as public/icon/vigie.svg; decoration beside the name. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg class="logo" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#2459a8" />
      <path d="M13 10.5 3.5 6.600v7.800zM19 10.500l9.5-3.900v7.800z" fill="#f6c453" />
      <path d="M12 8h8l-4-4.500z" fill="#fff" />
      <path d="M13.2 8h5.600v4.600h-5.600z" fill="#f6c453" />
      <path d="M12 12.600h8v1.800h-8z" fill="#fff" />
      <path d="M13.2 14.400h5.600l.5 4.200h-6.600zM12.4 21h7.200l.8 7h-8.800z" fill="#fff" />
      <path d="M12.7 18.600h6.600l.3 2.400h-7.200z" fill="#9fc1f2" />
    </svg>
  );
}
