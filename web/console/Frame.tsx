// SPDX-License-Identifier: Apache-2.0
// A page of ours inside the console, drawn at its own size and then scaled to the room there is.
import { useEffect, useRef, useState } from "preact/hooks";

export interface FrameProps { src: string; title: string; width: number; height: number }

export function Frame({ src, title, width, height }: FrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const seen = box.current;
    if (!seen) return;
    const watch = new ResizeObserver(([entry]) => {
      const room = entry?.contentRect.width ?? 0;
      if (room > 0) setScale(room / width); // a hidden tab has no width, and keeps its scale
    });
    watch.observe(seen);
    return () => watch.disconnect();
  }, [width]);
  return (
    <div class="frame" ref={box} style={{ aspectRatio: `${width} / ${height}` }}>
      <iframe src={src} title={title} style={{ width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` }} />
    </div>
  );
}
