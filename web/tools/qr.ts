// SPDX-License-Identifier: Apache-2.0
// QR codes read on the device, from a picture or from the camera. What they hold is text, to be checked.
import { decodeQR } from "qr/decode.js";

const SIDE_MAX = 1600; // pixels: a photographed code is still found, and a phone's memory is spared
const PICTURE_MS = 1500;
const FRAME_MS = 120;

const canvas = () => {
  const made = document.createElement("canvas");
  const context = made.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("this browser draws no pictures");
  return { made, context };
};

function decode(source: CanvasImageSource, width: number, height: number, timeLimit: number): string | null {
  const scale = Math.min(1, SIDE_MAX / Math.max(width, height));
  const { made, context } = canvas();
  made.width = Math.max(1, Math.round(width * scale));
  made.height = Math.max(1, Math.round(height * scale));
  context.drawImage(source, 0, 0, made.width, made.height);
  try {
    return decodeQR(context.getImageData(0, 0, made.width, made.height), { timeLimit });
  } catch {
    return null; // none in sight
  }
}

/** Null: no code was found in it, or it is no picture. */
export async function readPicture(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  return picture && decode(picture, picture.width, picture.height, PICTURE_MS);
}

export const hasCamera = isSecureContext && "mediaDevices" in navigator;

/** Looks through the back camera until a code is found. Gives what stops it. Rejects where the camera is refused. */
export async function watchCamera(video: HTMLVideoElement, onFound: (text: string) => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  let timer = 0;
  const stop = () => {
    clearTimeout(timer);
    stream.getTracks().forEach((track) => track.stop());
  };
  const look = () => {
    const text = video.videoWidth > 0 ? decode(video, video.videoWidth, video.videoHeight, FRAME_MS) : null;
    if (text === null) {
      timer = setTimeout(look, FRAME_MS);
      return;
    }
    stop();
    onFound(text);
  };
  video.srcObject = stream;
  await video.play();
  look();
  return stop;
}
