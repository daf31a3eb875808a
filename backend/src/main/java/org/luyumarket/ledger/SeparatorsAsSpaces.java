package org.luyumarket.ledger;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Keeps the separators of {@link EntrySql} out of what is recorded: nobody types them, and they would tear an entry apart. */
final class SeparatorsAsSpaces extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final SerializableString SPACE = new SerializedString(" ");

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[EntrySql.GROUP] = ESCAPE_CUSTOM;
        codes[EntrySql.RECORD] = ESCAPE_CUSTOM;
        codes[EntrySql.UNIT] = ESCAPE_CUSTOM;
        return codes;
    }

    /** Asked for every character beyond ASCII too; null leaves one as it is. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return character == EntrySql.GROUP || character == EntrySql.RECORD || character == EntrySql.UNIT ? SPACE : null;
    }
}
