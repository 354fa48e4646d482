// SPDX-License-Identifier: Apache-2.0
// A photo made small on the device: at most so many bytes of JPEG, and nothing of the original but what one sees.
import { PHOTO_BYTES_MAX } from "./part";

const SIDE_MAX = 1600; // the words of a photographed screen stay readable
const QUALITIES = [0.8, 0.65, 0.5, 0.35];
const SMALLER = 0.7;
const SIDE_MIN = 200;
const PREFIX = "data:image/jpeg;base64,";

export const addressOfJpeg = (jpeg: string): string => PREFIX + jpeg;

/** The policy lets a page show data, not blobs. */
async function pictureOf(file: File): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = await new Promise<string>((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => failed(reader.error ?? new Error("unreadable"));
    reader.readAsDataURL(file);
  });
  await picture.decode();
  return picture;
}

/** Base64, without a prefix. Rejected: no picture that this browser reads. */
export async function smallJpeg(file: File): Promise<string> {
  const picture = await pictureOf(file);
  const canvas = document.createElement("canvas");
  const longest = Math.max(picture.naturalWidth, picture.naturalHeight);
  for (let side = Math.min(SIDE_MAX, longest); side >= Math.min(SIDE_MIN, longest); side *= SMALLER) {
    canvas.width = Math.max(1, Math.round((picture.naturalWidth * side) / longest));
    canvas.height = Math.max(1, Math.round((picture.naturalHeight * side) / longest));
    const context = canvas.getContext("2d");
    if (!context) break;
    context.fillStyle = "#fff"; // under what is transparent
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    for (const quality of QUALITIES) {
      const data = canvas.toDataURL("image/jpeg", quality);
      const jpeg = data.slice(PREFIX.length);
      if (data.startsWith(PREFIX) && (jpeg.length * 3) / 4 <= PHOTO_BYTES_MAX) return jpeg;
    }
  }
  throw new Error("no small picture of it");
}
