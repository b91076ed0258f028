package io.github.duizhao.file;

import io.github.duizhao.text.Characters;
import java.util.BitSet;

/**
 * Distinguishes Chinese text from other text that was decoded as Chinese. Nearly any Korean text,
 * for example, can be decoded as GB 18030 without an error, but then consists of rare characters.
 */
final class CommonChinese {
  /** The most frequent characters of modern and classical texts, simplified and traditional. */
  private static final String MOST_FREQUENT =
      "的一是了不在有人我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么"
          + "心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长"
          + "其於為曰則無乃矣乎焉哉夫與何故若皆此使王君者這個們來國時說會對過發後經學現沒動還進樣開從實長裡將"
          + "兩種間問關頭點業當應體門東車軍書見馬第章二四五六七八九月水";

  private static final BitSet COMMON = new BitSet();

  static {
    MOST_FREQUENT.codePoints().forEach(COMMON::set);
  }

  private CommonChinese() {}

  /**
   * Whether at least nine tenths of the characters that are not ASCII are Han or Chinese
   * punctuation, and at least one tenth are common ones. Chinese text has far more common ones,
   * wrongly decoded text far fewer.
   */
  static boolean isIn(String text) {
    int all = 0;
    int chinese = 0;
    int common = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c > 0x7F) {
        boolean mark = Characters.isWidePunctuation(c) || Characters.isSharedPunctuation(c);
        all++;
        chinese += mark || Characters.isHan(c) ? 1 : 0;
        common += mark || COMMON.get(c) ? 1 : 0;
      }
    }
    return all > 0 && chinese * 10L >= all * 9L && common * 10L >= all;
  }
}
