/** Whether there is a network, as the browser says. */
import { useEffect, useState } from 'preact/hooks';

/** False is sure. True may still be a network that leads nowhere. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine);
    for (const event of ['online', 'offline']) addEventListener(event, look);
    return () => {
      for (const event of ['online', 'offline']) removeEventListener(event, look);
    };
  }, []);
  return online;
}
