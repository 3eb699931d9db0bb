package id.jejak.command;

import id.jejak.store.Answer;
import id.jejak.store.IdempotencyKey;

/** A request that its caller may send again: the key, and a keyed hash of the body by which another body is noticed. */
public record KeyedRequest(IdempotencyKey key, Answer.Digest body) {}
