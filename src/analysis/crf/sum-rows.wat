;; Sums of rows of signed bytes. Compiled into sum-rows-wasm.ts by `npm run wasm`.
(module
  (memory (export "memory") 0)

  ;; For each token the sum of its rows, times the scale: `width` doubles, token by token, and up to seven of no meaning
  ;; behind the last. A table without gaps is worth more than rows that never cross a line of the cache.
  (func (export "sumRows")
    (param $sums i32)      ;; where the sums go
    (param $width i32)     ;; how many there are of a token, and how many bytes a row has
    (param $table i32)     ;; where the table of rows begins; seven bytes behind its end are read too
    (param $rows i32)      ;; where the numbers of rows stand (32 bits each), token by token
    (param $templates i32) ;; how many of them a token has; the sums have 16 bits, which 256 bytes do not fill
    (param $tokens i32)
    (param $scale f64)
    (local $factor v128)
    (local $end i32)       ;; of the token's rows
    (local $at i32)        ;; its present row's number
    (local $block i32)     ;; the first of eight columns; a row's last ones may reach into the next row
    (local $out i32)
    (local $sum v128)
    (local $half v128)
    (local.set $factor (f64x2.splat (local.get $scale)))
    (loop $token
      (local.set $end (i32.add (local.get $rows) (i32.shl (local.get $templates) (i32.const 2))))
      (local.set $block (i32.const 0))
      (loop $columns
        (local.set $sum (v128.const i32x4 0 0 0 0))
        (local.set $at (local.get $rows))
        (loop $row
          (local.set $sum
            (i16x8.add
              (local.get $sum)
              (v128.load8x8_s
                (i32.add
                  (i32.add (local.get $table) (local.get $block))
                  (i32.mul (i32.load (local.get $at)) (local.get $width))))))
          (br_if $row
            (i32.lt_u
              (local.tee $at (i32.add (local.get $at) (i32.const 4)))
              (local.get $end))))
        (local.set $out (i32.add (local.get $sums) (i32.shl (local.get $block) (i32.const 3))))
        (local.set $half (i32x4.extend_low_i16x8_s (local.get $sum)))
        (v128.store
          (local.get $out)
          (f64x2.mul (f64x2.convert_low_i32x4_s (local.get $half)) (local.get $factor)))
        (v128.store offset=16
          (local.get $out)
          (f64x2.mul
            (f64x2.convert_low_i32x4_s
              (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $half) (local.get $half)))
            (local.get $factor)))
        (local.set $half (i32x4.extend_high_i16x8_s (local.get $sum)))
        (v128.store offset=32
          (local.get $out)
          (f64x2.mul (f64x2.convert_low_i32x4_s (local.get $half)) (local.get $factor)))
        (v128.store offset=48
          (local.get $out)
          (f64x2.mul
            (f64x2.convert_low_i32x4_s
              (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $half) (local.get $half)))
            (local.get $factor)))
        (br_if $columns
          (i32.lt_u
            (local.tee $block (i32.add (local.get $block) (i32.const 8)))
            (local.get $width))))
      (local.set $rows (local.get $end))
      (local.set $sums (i32.add (local.get $sums) (i32.shl (local.get $width) (i32.const 3))))
      (br_if $token (local.tee $tokens (i32.sub (local.get $tokens) (i32.const 1)))))))
