package io.github.duizhao.config;

import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The text of one small file: present, readable, not too large, UTF-8; otherwise a finding. */
final class TextFile {
  /** What no configuration needs, in bytes. */
  static final int LIMIT = 1 << 20;

  private TextFile() {}

  /** The text of {@code folder/faults.path()} without a byte order mark. */
  static Optional<String> read(Path folder, Faults faults) {
    Path file = folder.resolve(faults.path());
    try {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
        faults.add(RuleId.SRC_002, 1, "this is not a file");
        return Optional.empty();
      }
      return decode(bytes(file), faults);
    } catch (NoSuchFileException e) {
      faults.add(RuleId.SRC_001, 1, "there is no such file");
    } catch (AccessDeniedException e) {
      faults.add(RuleId.SRC_002, 1, "there is no permission to read this file");
    } catch (IOException e) {
      faults.add(RuleId.SRC_002, 1, "this file cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LIMIT + 1);
    }
  }

  private static Optional<String> decode(byte[] bytes, Faults faults) {
    if (bytes.length > LIMIT) {
      faults.add(RuleId.SRC_003, 1, "this file is larger than " + LIMIT + " bytes");
      return Optional.empty();
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String hex = "%02X".formatted(bytes[in.position()]);
      String message = "byte " + in.position() + " (" + hex + ") is not UTF-8";
      faults.add(RuleId.SRC_002, line(bytes, in.position()), message, Optional.of("save as UTF-8"));
      return Optional.empty();
    }
    String text = out.flip().toString();
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
