// SPDX-License-Identifier: MIT
#include "ui/media/player.h"

Player::~Player() = default;
