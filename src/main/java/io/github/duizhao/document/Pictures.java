package io.github.duizhao.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** The pictures of a document: copies those that a book can show, and lists the others. */
final class Pictures {
  private final Function<String, Optional<byte[]>> files;
  private final Map<String, Optional<TextDocument.PictureFile>> known = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<TextDocument.Dropped> dropped = new ArrayList<>();

  /**
   * @param files finds the content of a file of the document
   */
  Pictures(Function<String, Optional<byte[]>> files) {
    this.files = files;
  }

  /** The target to write for a picture that a file shows; empty if it cannot be shown. */
  Optional<String> target(String file, String source) {
    if (source.isBlank() || source.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      return Optional.empty();
    }
    String path = Paths.resolve(file, source);
    return known.computeIfAbsent(path, this::picture).map(picture -> "pictures/" + picture.name());
  }

  private Optional<TextDocument.PictureFile> picture(String path) {
    Optional<byte[]> content = files.apply(path);
    Optional<TextDocument.PictureFile> picture = content.flatMap(bytes -> converted(path, bytes));
    if (picture.isEmpty()) {
      String what = content.isEmpty() ? "missing picture" : "picture in an unsupported format";
      dropped.add(new TextDocument.Dropped(what, path, 0));
    }
    return picture;
  }

  private Optional<TextDocument.PictureFile> converted(String path, byte[] bytes) {
    String extension = type(bytes);
    byte[] content = bytes;
    if (extension.equals("gif")) {
      try {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        if (image == null || !ImageIO.write(image, "png", png)) {
          return Optional.empty();
        }
        content = png.toByteArray();
        extension = "png";
      } catch (IOException | RuntimeException e) {
        return Optional.empty();
      }
    } else if (extension.isEmpty()) {
      return Optional.empty();
    }
    String base = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.[^.]*$", "");
    String slug = InlineConverter.slug(base);
    String name = (slug.isEmpty() ? "picture" : slug) + "." + extension;
    for (int i = 2; !names.add(name); i++) {
      name = (slug.isEmpty() ? "picture" : slug) + "-" + i + "." + extension;
    }
    return Optional.of(new TextDocument.PictureFile(name, content));
  }

  private static String type(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(512, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u0089PNG")) {
      return "png";
    } else if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return "jpg";
    } else if (start.startsWith("GIF8")) {
      return "gif";
    }
    return start.contains("<svg") ? "svg" : "";
  }

  List<TextDocument.PictureFile> files() {
    return known.values().stream().flatMap(Optional::stream).toList();
  }

  List<TextDocument.Dropped> dropped() {
    return dropped;
  }
}
