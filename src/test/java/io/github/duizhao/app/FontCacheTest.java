package io.github.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontCacheTest {
  private static final byte[] FONT = {1, 2, 3, 4, 5};

  @TempDir Path book;
  private int cuts;

  private byte[] get(FontCache cache, String key) {
    return cache.get(
        key,
        () -> {
          cuts++;
          return FONT.clone();
        });
  }

  @Test
  void secondBuildReusesSubsets() {
    assertThat(get(FontCache.of(book), "site-1")).isEqualTo(FONT);
    assertThat(get(FontCache.of(book), "site-1")).isEqualTo(FONT);
    assertThat(cuts).isEqualTo(1);
  }

  @Test
  void damagedEntryIsReplaced() throws IOException {
    get(FontCache.of(book), "site-1");
    byte[] entry = Files.readAllBytes(file("site-1"));
    byte[] changed = entry.clone();
    changed[entry.length - 1]++;
    byte[] shortened = Arrays.copyOf(entry, entry.length - 1);
    for (byte[] damaged : List.of(changed, shortened, new byte[3], new byte[0])) {
      Files.write(file("site-1"), damaged);
      cuts = 0;
      assertThat(get(FontCache.of(book), "site-1")).isEqualTo(FONT);
      assertThat(cuts).isEqualTo(1);
      assertThat(file("site-1")).hasBinaryContent(entry);
    }
  }

  @Test
  void unusedEntriesAreRemoved() throws IOException {
    FontCache first = FontCache.of(book);
    get(first, "site-1");
    get(first, "site-2");
    get(first, "pdf-1");
    Files.write(file("site-3123.tmp"), FONT);
    FontCache second = FontCache.of(book);
    get(second, "site-2");
    second.prune();
    assertThat(names()).containsExactly("pdf-1", "site-2");
  }

  @Test
  void unwritableFolderIsIgnored() throws IOException {
    Files.createDirectory(book.resolve(".duizhao"));
    Files.write(book.resolve(".duizhao/fonts"), FONT);
    FontCache cache = FontCache.of(book);
    assertThat(get(cache, "site-1")).isEqualTo(FONT);
    assertThat(get(cache, "site-1")).isEqualTo(FONT);
    cache.prune();
    assertThat(book.resolve(".duizhao/fonts")).hasBinaryContent(FONT);
  }

  @Test
  void twoBuildsAtOnceGetTheSameBytes() throws Exception {
    Stream<FontCache> builds = Stream.generate(() -> FontCache.of(book)).limit(20).parallel();
    List<byte[]> fonts =
        builds
            .map(
                cache -> {
                  byte[] font = cache.get("site-1", FONT::clone);
                  cache.prune();
                  return font;
                })
            .toList();
    assertThat(fonts).hasSize(20).allSatisfy(font -> assertThat(font).isEqualTo(FONT));
  }

  private Path file(String key) {
    return book.resolve(".duizhao/fonts").resolve(key);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(book.resolve(".duizhao/fonts"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
