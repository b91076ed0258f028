package io.github.duizhao.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

public final class SubsetsTest {
  private static final Set<Integer> TEXT = BundledFonts.codePoints("对照");

  private final List<String> keys = new ArrayList<>();

  private Subsets subsets(WebFormat format) {
    return new Subsets(
        (key, cut) -> {
          keys.add(key);
          return cut.get();
        },
        format);
  }

  @Test
  void keyDependsOnFontCharactersUseAndForm() {
    Font again = BundledFonts.font("x", BundledFonts.SERIF_CHINESE_BYTES.clone());
    subsets(WebFormat.WOFF).web("site", BundledFonts.SERIF_CHINESE, TEXT);
    subsets(WebFormat.WOFF).web("site", again, TEXT);
    assertThat(keys.get(1)).isEqualTo(keys.get(0)).matches("site-[0-9a-f]{64}");
    subsets(WebFormat.WOFF2).web("site", again, TEXT);
    subsets(WebFormat.WOFF).web("epub", again, TEXT);
    subsets(WebFormat.WOFF).web("site", again, BundledFonts.codePoints("对"));
    subsets(WebFormat.WOFF).web("site", BundledFonts.SERIF, TEXT);
    subsets(WebFormat.WOFF).pdf(again, TEXT);
    assertThat(keys.subList(1, keys.size())).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void webFontsHaveTheRequestedFormat() {
    byte[] woff = subsets(WebFormat.WOFF).web("site", BundledFonts.SERIF_CHINESE, TEXT);
    byte[] woff2 = subsets(WebFormat.WOFF2).web("site", BundledFonts.SERIF_CHINESE, TEXT);
    assertThat(FontTable.of("woff", woff).u32(0)).isEqualTo(0x774F4646);
    assertThat(FontTable.of("woff", woff2).u32(0)).isEqualTo(0x774F4632);
  }
}
