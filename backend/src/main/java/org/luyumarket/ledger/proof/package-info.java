/**
 * The proof that the ledger says what the owners of its facts say: every night, and whenever somebody asks, they are heard and
 * compared with the entries. Upper modules come as {@link org.luyumarket.ledger.proof.SalesWitness}.
 */
@NamedInterface("proof")
@NullMarked
package org.luyumarket.ledger.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
