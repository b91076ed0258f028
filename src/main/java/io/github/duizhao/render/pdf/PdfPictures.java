package io.github.duizhao.render.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import io.github.duizhao.model.Picture;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The pictures of one publication, under addresses like {@code picture:map-0123456789ab.png}. The
 * layout engine can read no other files.
 */
final class PdfPictures implements FSStreamFactory {
  static final String SCHEME = "picture";

  private final Map<String, Picture> pictures = new HashMap<>();
  private final Function<Picture, byte[]> bytes;

  PdfPictures(List<Picture> pictures, Function<Picture, byte[]> bytes) {
    this.bytes = bytes;
    pictures.forEach(picture -> this.pictures.put(address(picture), picture));
  }

  /** The address of a picture in the document. */
  static String address(Picture picture) {
    return SCHEME + ":" + picture.name();
  }

  boolean has(String address) {
    return pictures.containsKey(address);
  }

  @Override
  public FSStream getUrl(String address) {
    Picture picture = pictures.get(address);
    if (picture == null) {
      throw new IllegalArgumentException("no picture has the address " + address);
    }
    byte[] file = bytes.apply(picture);
    return new Bytes(
        switch (picture.type()) {
          case PNG -> PlainPng.of(file);
          case JPEG -> file;
          case SVG -> PrintSvg.of(file, picture.width(), picture.height());
        });
  }

  private static final class Bytes implements FSStream {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
