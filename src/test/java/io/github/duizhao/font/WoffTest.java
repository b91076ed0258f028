package io.github.duizhao.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class WoffTest {
  private static final byte[] TTF =
      FontSubset.forWeb(BundledFonts.SERIF_CHINESE, BundledFonts.codePoints("对照，高"));

  @Test
  void unpackingGivesTheSameFile() throws DataFormatException {
    assertThat(decode(Woff.encode(TTF))).isEqualTo(TTF);
  }

  @Test
  void headerCountsTheBytes() {
    byte[] woff = Woff.encode(TTF);
    FontTable header = FontTable.of("woff", woff);
    assertThat(header.u32(0)).isEqualTo(0x774F4646);
    assertThat(header.u32(8)).isEqualTo(woff.length);
    assertThat(header.u32(16)).isEqualTo(TTF.length);
    assertThat(woff.length).isLessThan(TTF.length / 4);
  }

  @Test
  void fileOfAnotherKindIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Woff.encode("wOFF, but no font".getBytes(StandardCharsets.ISO_8859_1)))
        .withMessageContaining("not 0x10000");
  }

  private static byte[] decode(byte[] bytes) throws DataFormatException {
    FontTable woff = FontTable.of("woff", bytes);
    List<FontTable> tables = new ArrayList<>();
    for (int i = 0; i < woff.u16(12); i++) {
      int at = 44 + 20 * i;
      byte[] packed = woff.slice("", woff.offset32(at + 4), woff.u32(at + 8)).copy();
      byte[] table = inflate(packed, (int) woff.u32(at + 12));
      tables.add(FontTable.of(woff.tag(at), table));
      assertThat(Sfnt.checksum(tables.get(i))).isEqualTo((int) woff.u32(at + 16));
    }
    return Sfnt.of(tables).toBytes();
  }

  private static byte[] inflate(byte[] packed, int length) throws DataFormatException {
    if (packed.length == length) {
      return packed;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] table = new byte[length];
      assertThat(inflater.inflate(table)).isEqualTo(length);
      return table;
    } finally {
      inflater.end();
    }
  }
}
