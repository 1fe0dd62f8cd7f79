/** c += a · b with n rows of a, k columns of a, m columns of b and c (a multiple of eight); strides in bytes. */
export function multiply(a: i32, aRow: i32, aColumn: i32, b: i32, bRow: i32, c: i32, cRow: i32, n: i32, k: i32, m: i32): void {
  let row = 0;
  for (; row + 4 <= n; row += 4) {
    fourRows(a, aRow, aColumn, b, bRow, c, cRow, k, m);
    a += 4 * aRow;
    c += 4 * cRow;
  }
  for (; row < n; row++) {
    oneRow(a, aColumn, b, bRow, c, k, m);
    a += aRow;
    c += cRow;
  }
}

function fourRows(a: i32, aRow: i32, aColumn: i32, b: i32, bRow: i32, c: i32, cRow: i32, k: i32, m: i32): void {
  for (let column = 0; column < m; column += 8) {
    const c1 = c + cRow, c2 = c1 + cRow, c3 = c2 + cRow;
    let low0 = v128.load(c), high0 = v128.load(c, 16), low1 = v128.load(c1), high1 = v128.load(c1, 16);
    let low2 = v128.load(c2), high2 = v128.load(c2, 16), low3 = v128.load(c3), high3 = v128.load(c3, 16);
    let from = b, a0 = a, a1 = a + aRow, a2 = a1 + aRow, a3 = a2 + aRow;
    for (let i = 0; i < k; i++) {
      const low = v128.load(from), high = v128.load(from, 16);
      const f0 = v128.load32_splat(a0), f1 = v128.load32_splat(a1), f2 = v128.load32_splat(a2), f3 = v128.load32_splat(a3);
      low0 = f32x4.add(low0, f32x4.mul(f0, low));
      high0 = f32x4.add(high0, f32x4.mul(f0, high));
      low1 = f32x4.add(low1, f32x4.mul(f1, low));
      high1 = f32x4.add(high1, f32x4.mul(f1, high));
      low2 = f32x4.add(low2, f32x4.mul(f2, low));
      high2 = f32x4.add(high2, f32x4.mul(f2, high));
      low3 = f32x4.add(low3, f32x4.mul(f3, low));
      high3 = f32x4.add(high3, f32x4.mul(f3, high));
      from += bRow;
      a0 += aColumn;
      a1 += aColumn;
      a2 += aColumn;
      a3 += aColumn;
    }
    v128.store(c, low0);
    v128.store(c, high0, 16);
    v128.store(c1, low1);
    v128.store(c1, high1, 16);
    v128.store(c2, low2);
    v128.store(c2, high2, 16);
    v128.store(c3, low3);
    v128.store(c3, high3, 16);
    b += 32;
    c += 32;
  }
}

function oneRow(a: i32, aColumn: i32, b: i32, bRow: i32, c: i32, k: i32, m: i32): void {
  for (let column = 0; column < m; column += 8) {
    let low = v128.load(c), high = v128.load(c, 16);
    let from = b, at = a;
    for (let i = 0; i < k; i++) {
      const factor = v128.load32_splat(at);
      low = f32x4.add(low, f32x4.mul(factor, v128.load(from)));
      high = f32x4.add(high, f32x4.mul(factor, v128.load(from, 16)));
      from += bRow;
      at += aColumn;
    }
    v128.store(c, low);
    v128.store(c, high, 16);
    b += 32;
    c += 32;
  }
}

/** out = a + b, up to `end`. */
export function sum(a: i32, b: i32, out: i32, end: i32): void {
  for (; out < end; out += 16, a += 16, b += 16) v128.store(out, f32x4.add(v128.load(a), v128.load(b)));
}

/** out = before + gate (candidate − before), up to `end`. */
export function blend(before: i32, gate: i32, candidate: i32, out: i32, end: i32): void {
  for (; out < end; out += 16, before += 16, gate += 16, candidate += 16) {
    const old = v128.load(before);
    v128.store(out, f32x4.add(old, f32x4.mul(v128.load(gate), f32x4.sub(v128.load(candidate), old))));
  }
}

/** One over the root mean square of `count` floats. */
export function inverseRoot(input: i32, count: i32): f32 {
  const end = input + (count << 2);
  let squares = f32x4.splat(0);
  for (; input < end; input += 16) {
    const values = v128.load(input);
    squares = f32x4.add(squares, f32x4.mul(values, values));
  }
  const total = (f32x4.extract_lane(squares, 0) + f32x4.extract_lane(squares, 1)) + (f32x4.extract_lane(squares, 2) + f32x4.extract_lane(squares, 3));
  return <f32>1 / sqrt<f32>(total / <f32>count + <f32>1e-6);
}

/** out = gain · input / root mean square of input, up to `end`; returns one over that root. */
export function normalise(input: i32, gain: i32, out: i32, end: i32, count: i32): f32 {
  const scale = inverseRoot(input, count);
  const factor = f32x4.splat(scale);
  for (; out < end; out += 16, input += 16, gain += 16) v128.store(out, f32x4.mul(f32x4.mul(v128.load(input), v128.load(gain)), factor));
  return scale;
}

/** out += scale · bytes, eight at a time up to `end`. */
export function addBytes(bytes: i32, scale: f32, out: i32, end: i32): void {
  const factor = f32x4.splat(scale);
  for (; out < end; out += 32, bytes += 8) {
    const wide = v128.load8x8_s(bytes);
    const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(wide)), high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(wide));
    v128.store(out, f32x4.add(v128.load(out), f32x4.mul(low, factor)));
    v128.store(out, f32x4.add(v128.load(out, 16), f32x4.mul(high, factor)), 16);
  }
}

/** Puts 0 for what is negative, up to `end`. */
export function rectify(out: i32, end: i32): void {
  const zero = f32x4.splat(0);
  for (; out < end; out += 16) v128.store(out, f32x4.max(v128.load(out), zero));
}

/** ½ + ½ x / (1 + |x|), an algebraic sigmoid. */
export function share(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.div(f32x4.mul(x, half), f32x4.add(f32x4.splat(1), f32x4.abs(x))));
}

/** Turns gates to shares from 0 to 1, up to `end`. */
export function open(out: i32, end: i32): void {
  for (; out < end; out += 16) v128.store(out, share(v128.load(out)));
}
