package io.github.duizhao.picture;

import io.github.duizhao.report.RuleId;

/** The width and height of a picture in pixels. */
record Size(int width, int height) {
  /** The largest picture that decoders can keep in memory. */
  private static final long MAX_PIXELS = 50_000_000;

  /** Creates a size, or throws if a picture of that size cannot be shown. */
  static Size of(long width, long height) throws PictureException {
    if (width < 1 || height < 1) {
      throw new PictureException(
          RuleId.PIC_005, "the picture is " + width + " by " + height + " pixels");
    }
    if (width > MAX_PIXELS || height > MAX_PIXELS || width * height > MAX_PIXELS) {
      throw new PictureException(
          RuleId.PIC_004,
          "the picture has " + width + " by " + height + " pixels, more than 50 million",
          "make it smaller: an A4 page at 300 dots per inch has 9 million");
    }
    return new Size((int) width, (int) height);
  }
}
