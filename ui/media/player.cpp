#include "ui/media/player.h"

Player::~Player() = default;
