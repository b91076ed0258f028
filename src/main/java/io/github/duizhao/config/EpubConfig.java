package io.github.duizhao.config;

import io.github.duizhao.publication.EpubFonts;

/** Settings of EPUBs; {@code epub} in book.yml. */
public record EpubConfig(EpubFonts fonts) {}
